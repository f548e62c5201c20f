import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceFile } from "../model/source.ts";
import { roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { ParseCache } from "./parseCache.ts";
import { parseCurriculum } from "./parseCurriculum.ts";

const IDS = ["a", "b", "c"];
const topics = fc
	.record({
		id: fc.constantFrom(...IDS),
		facts: fc.constantFrom(
			"",
			"requires: [a]",
			"requires: [b]",
			"aliases: [z]",
			"sources: [cited]",
		),
		body: fc.constantFrom("One.", "Two.", "## Resources\n\n- nothing", "## Objectives\n\n- Know"),
	})
	.map(({ id, facts, body }) => topicFile(id, facts, body));
const others = fc.constantFrom<SourceFile>(
	roadmapFile("map", ["c", "a"]),
	roadmapFile("map", ["b"]),
	{ path: "topics/a.zh.md", text: "---\ntitle: A\n---\nText.\n" },
	{ path: "prereq.config.json", text: '{"sources":{"cited":{"title":"Cited"}}}' },
	{ path: "prereq.config.json", text: '{"sources":{"other":{"title":"Other"}}}' },
);
const gone = fc.constantFrom(...["a", "b"].map((id) => `topics/${id}.md`), "roadmaps/map.md");

const step = fc.oneof(
	{ weight: 4, arbitrary: topics },
	{ weight: 1, arbitrary: others },
	{ weight: 1, arbitrary: gone },
);

test("law: with what sound files said before, a folder is read as it is without, after any edits", async () => {
	const shortcuts = { taken: 0 };
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
			const files = new Map(IDS.map((id) => [`topics/${id}.md`, topicFile(id)]));
			const cache = new ParseCache();
			for (const one of steps) {
				if (typeof one === "string") files.delete(one);
				else files.set(one.path, one);
				const list = [...files.values()];
				const before = cache.sound;
				const warm = await parseCurriculum(list, { cache });
				const cold = await parseCurriculum(list);
				expect(warm.diagnostics).toEqual(cold.diagnostics);
				expect(warm.curriculum).toEqual(cold.curriculum);
				expect([...(warm.curriculum?.topics.keys() ?? [])]).toEqual([
					...(cold.curriculum?.topics.keys() ?? []),
				]);
				if (before?.order && cache.sound === before) shortcuts.taken++;
			}
		}),
		{ numRuns: 300, seed: 20261122 },
	);
	expect(shortcuts.taken).toBeGreaterThan(50);
});
