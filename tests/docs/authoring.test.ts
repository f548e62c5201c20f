import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCurriculum } from "@prereq/core/node";
import { describe, expect, it } from "vitest";
import { CONTENT, makeContent, ROOT, runCli } from "../workspace.ts";
import { extractBlocks } from "./extractBlocks.ts";

const GUIDE = "docs/guides/authoring.md";
const TERMS = "docs/guides/translating.md";

/** Blocks whose first mark is a path are the files of one curriculum. */
const files = extractBlocks(GUIDE, readFileSync(join(ROOT, GUIDE), "utf8")).flatMap(
	({ marks: [path], code }) => (path?.includes(".") ? [[path, code] as const] : []),
);

describe("the guide for authors", () => {
	it("shows a file of every kind", () => {
		const kinds = new Set(files.map(([path]) => path.replace(/\/.*$/, "")));
		expect([...kinds].toSorted()).toEqual([
			"pathways",
			"prereq.config.json",
			"roadmaps",
			"roles",
			"topics",
			"transitions",
		]);
		expect(files.map(([path]) => path)).toContain("topics/descent.zh.md");
	});

	it("shows a curriculum that passes the strict preset, its translation up to date", () => {
		const folder = makeContent(Object.fromEntries(files));
		const { code, stdout } = runCli(["check", folder, "--format", "json"]);
		const { diagnostics } = JSON.parse(stdout);
		const serious = diagnostics.filter(({ severity }: { severity: string }) => severity !== "info");
		expect(serious).toEqual([]);
		expect(code).toBe(0);
	});

	it("shows a curriculum that builds", () => {
		const folder = makeContent(Object.fromEntries(files));
		const { code, stderr } = runCli(["build", folder, "--out", join(folder, "site")]);
		expect(stderr).toBe("");
		expect(code).toBe(0);
	});
});

describe("the guide for translators", () => {
	it("uses the terms of the titles", async () => {
		const { curriculum } = await readCurriculum(CONTENT);
		const titles = curriculum!.translations.get("zh")!.topics;
		const rows = readFileSync(join(ROOT, TERMS), "utf8").matchAll(
			/^\| (.+) \| (.+) \| ([\w-]+) \|$/gm,
		);
		const terms = [...rows].slice(1).map(([, english, term, topic]) => ({ english, term, topic }));
		expect(terms.length).toBeGreaterThan(40);
		const odd = terms.filter(({ term, topic }) => !titles.get(topic!)?.title?.includes(term!));
		expect(odd).toEqual([]);
	});
});
