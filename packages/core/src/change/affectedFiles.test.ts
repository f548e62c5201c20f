import { expect, test } from "vitest";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../model/source.ts";
import { bilingualFiles } from "../testing/bilingual.ts";
import { roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { affectedFiles } from "./affectedFiles.ts";

async function affected(files: readonly SourceFile[], ...changed: string[]) {
	const { drafts } = await parseCurriculum(files, { bodies: "scan" });
	const found = affectedFiles({ drafts, files, changed: new Set(changed) });
	return found && [...found].sort();
}

const CHAIN = [
	topicFile("a"),
	topicFile("b", "requires: [{ any: [a, x] }]"),
	topicFile("c", "recommends: [b]"),
	topicFile("x"),
	topicFile("y", "", "See [a](a.md#top).\n"),
	topicFile("z", "", "See [y](y.md) and `[a](a.md)`.\n"),
	roadmapFile("r", ["c"]),
	roadmapFile("s", ["x"]),
];

test("a topic: what requires it in a chain, roadmaps that list one of them, links to it", async () => {
	expect(await affected(CHAIN, "topics/a.md")).toEqual([
		"roadmaps/r.md",
		"topics/a.md",
		"topics/b.md",
		"topics/c.md",
		"topics/y.md",
	]);
	expect(await affected(CHAIN, "roadmaps/s.md")).toEqual(["roadmaps/s.md"]);
});

test("a deleted topic: its dependents, and the lock file that still knows it", async () => {
	const files = CHAIN.filter(({ path }) => path !== "topics/x.md");
	expect(await affected(files, "topics/x.md")).toEqual([
		"ids.lock.json",
		"roadmaps/r.md",
		"roadmaps/s.md",
		"topics/b.md",
		"topics/c.md",
		"topics/x.md",
	]);
});

test("translations follow their source, and never the other way round", async () => {
	const files = await bilingualFiles();
	expect(await affected(files, "pathways/ada.md")).toEqual(["pathways/ada.md"]);
	expect(await affected(files, "roles/backend.md")).toEqual([
		"roles/backend.md",
		"roles/backend.zh.md",
		"transitions/backend--map.md",
	]);
	expect(await affected(files, "roles/backend.zh.md")).toEqual(["roles/backend.zh.md"]);
});

test("the configuration affects everything, other files only themselves", async () => {
	expect(await affected(CHAIN, "prereq.config.ts", "topics/a.md")).toBeUndefined();
	expect(await affected(CHAIN, "notes.txt")).toEqual(["notes.txt"]);
	expect(await affected(CHAIN)).toEqual([]);
});
