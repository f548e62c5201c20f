import { expect, test } from "vitest";
import { ID_LOCK_FILE } from "../content/namedFiles.ts";
import { readIdLock } from "../curriculum/idLock.ts";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../model/source.ts";
import { roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { diffCurricula } from "./diffCurricula.ts";

async function diff(
	before: readonly SourceFile[],
	after: readonly SourceFile[],
	lockText?: string,
) {
	const [a, b] = await Promise.all([before, after].map((files) => parseCurriculum(files)));
	expect([a!.diagnostics, b!.diagnostics]).toEqual([[], []]);
	const lock =
		lockText === undefined ? undefined : readIdLock({ path: ID_LOCK_FILE, text: lockText });
	if (typeof lock === "string") throw new Error(lock);
	return diffCurricula(a!.curriculum!, b!.curriculum!, lock && { lock });
}

const BASE = [
	topicFile("a", "effort: 1h"),
	topicFile("b", "requires: [a]\neffort: 1-3h"),
	topicFile("c", "requires: [b]\neffort: 4h"),
	roadmapFile("map", ["a", "b", "c"]),
];

test("nothing changed: nothing is said", async () => {
	const same = await diff(BASE, BASE);
	expect(same).toMatchObject({ added: [], removed: [], renamed: [], prerequisites: [], risks: [] });
	expect(same.effort.before).toEqual({ low: 360, likely: 420, high: 480 });
	expect(same.roadmaps).toEqual([
		{ id: "map", title: "map title", before: same.effort.before, after: same.effort.after },
	]);
	expect(same.criticalPath.before).toEqual({ minutes: 420, topics: ["a", "b", "c"] });
});

test("renamed by alias: no risk, prerequisites follow; added, removed, hours and chains", async () => {
	const after = [
		topicFile("a", "effort: 1h"),
		topicFile("bb", "requires: [a]\naliases: [b]\neffort: 2h"),
		topicFile("d", "requires: [bb]\neffort: 5h"),
		roadmapFile("atlas", ["a", "bb", "d"], "aliases: [map]"),
	];
	const found = await diff(BASE, after);
	expect(found.renamed).toEqual([{ id: "bb", title: "bb title", from: "b", merged: false }]);
	expect(found.added).toEqual([{ id: "d", title: "d title" }]);
	expect(found.removed).toEqual([{ id: "c", title: "c title" }]);
	expect(found.prerequisites).toEqual([]);
	expect(found.roadmaps[0]).toMatchObject({ id: "atlas", from: "map", after: { likely: 480 } });
	expect(found.criticalPath.after).toEqual({ minutes: 480, topics: ["a", "bb", "d"] });
	expect(found.risks).toEqual([{ type: "lost", kind: "topic", id: "c" }]);
});

test("a removed id that the lock file retires is no loss by accident", async () => {
	const lock =
		'{"format":1,"topics":{"c":{"retired":"Nobody uses it."}},"roadmaps":{"map":{"retired":true}}}';
	const after = [topicFile("a"), topicFile("b", "requires: [a]")];
	expect((await diff(BASE, after, lock)).risks).toEqual([
		{ type: "retired", kind: "roadmap", id: "map" },
		{ type: "retired", kind: "topic", id: "c", reason: "Nobody uses it." },
	]);
	expect((await diff(BASE, after)).risks.map(({ type }) => type)).toEqual(["lost", "lost"]);
});

test("merged topics, dropped and retargeted aliases", async () => {
	const before = [topicFile("a", "aliases: [old, older]"), topicFile("b"), topicFile("c")];
	const after = [topicFile("a", "aliases: [c]"), topicFile("b", "aliases: [older]")];
	const found = await diff(before, after);
	expect(found.renamed).toEqual([{ id: "a", title: "a title", from: "c", merged: true }]);
	expect(found.risks).toEqual([
		{ type: "lost", kind: "topic", id: "old" },
		{ type: "moved", kind: "topic", id: "older", now: "b" },
	]);
});

const closing = async (before: string, after: string) => {
	const files = (requires: string) => [
		topicFile("a"),
		topicFile("b", "requires: [a]"),
		topicFile("c"),
		topicFile("d"),
		topicFile("t", `requires: ${requires}`),
	];
	const { risks, prerequisites } = await diff(files(before), files(after));
	return { changed: prerequisites.length > 0, needs: risks[0]?.needs };
};

test.each([
	["[a]", "[a, c]", ["c"]],
	["[b]", "[b, a]", undefined],
	["[a, c]", "[a]", undefined],
	["[{ any: [a, c] }]", "[a]", ["a"]],
	["[{ any: [b, a] }]", "[a]", undefined],
	["[a]", "[{ any: [a, c] }]", undefined],
	["[{ any: [a, c] }]", "[{ any: [a, d] }]", ["a", "d"]],
	["[{ atLeast: 2, of: [a, c, d] }]", "[{ any: [a, c] }]", undefined],
	["[{ atLeast: 2, of: [a, c, d] }]", "[{ any: [a] }]", ["a"]],
	["[a, c]", "[{ atLeast: 2, of: [a, c, d] }]", undefined],
	["[{ any: [{ all: [b, c] }, { all: [b, d] }] }]", "[a]", undefined],
])("%s → %s closes it for those without %j", async (before, after, needs) => {
	expect(await closing(before, after)).toEqual({ changed: true, needs });
});

test("another order or reason is no change", async () => {
	expect(await closing("[a, c]", "[c, { topic: a, reason: Why }]")).toEqual({
		changed: false,
		needs: undefined,
	});
});

test("a new topic in front closes what was open", async () => {
	const after = [topicFile("n"), topicFile("a", "requires: [n]")];
	expect((await diff([topicFile("a")], after)).risks).toEqual([
		{ type: "closed", kind: "topic", id: "a", needs: ["n"] },
	]);
});

test("empty curricula on either side", async () => {
	expect(await diff([], BASE)).toMatchObject({ added: { length: 3 }, risks: [] });
	const emptied = await diff(BASE, []);
	expect(emptied.removed).toHaveLength(3);
	expect(emptied.risks).toHaveLength(4);
	expect(emptied.criticalPath.after).toEqual({ minutes: 0, topics: [] });
});
