import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCurriculum } from "../../../curriculum/parseCurriculum.ts";
import type { SourceFile } from "../../../model/source.ts";
import { topicFile } from "../../../testing/sourceFiles.ts";
import { replaceFiles, runOver } from "../../../testing/testRule.ts";
import { applyEdits } from "../../engine/applyEdits.ts";

const CODE = "graph/order-respects-prerequisites";
const IDS = ["a", "b", "c", "d", "e", "f", "g"];

/** What a topic requires: some of those before it, all or any of them. */
const requirement = (known: readonly string[]) =>
	fc
		.tuple(fc.subarray([...known], { maxLength: Math.min(2, known.length) }), fc.boolean())
		.map(([ids, any]) => (any && ids.length > 0 ? `{ any: [${ids}] }` : ids.join(", ")));

/** Where an item stands: how deep, what follows it, and whether a new section begins. */
const place = fc.record({
	depth: fc.nat(2),
	behind: fc.constantFrom("", "", "", "\n", "\n  More.\n", "\nProse.\n\n", "lazy\n"),
	isFirst: fc.integer({ max: 5, min: 0 }).map((n) => n === 0),
});

const outlines = fc
	.tuple(
		fc.tuple(...IDS.map((_, at) => requirement(IDS.slice(0, at)))),
		fc.shuffledSubarray(IDS, { minLength: 2 }),
		fc.array(place, { minLength: IDS.length, maxLength: IDS.length }),
		fc.boolean(),
	)
	.map(([requires, listed, places, crlf]): readonly SourceFile[] => {
		let open = 0;
		const items = listed.map((id, at) => {
			const { depth, behind, isFirst } = places[at]!;
			const indent = isFirst || behind.startsWith("\nP") ? 0 : Math.min(depth, open);
			open = behind === "" ? indent + 1 : 0;
			const heading = isFirst ? `\n## Part ${at}\n\n` : "";
			return `${heading}${"  ".repeat(indent)}- [${id}](../topics/${id}.md)\n${behind}`;
		});
		const text = `---\ntitle: R\n---\n\n## Start\n\n${items.join("")}`;
		return [
			...IDS.map((id, at) => topicFile(id, `requires: [${requires[at]}]`)),
			{ path: "roadmaps/r.md", text: crlf ? text.replaceAll("\n", "\r\n") : text },
		];
	});

/** Which topics stand in each list: its section, or the topic above it. */
async function listsOf(files: readonly SourceFile[]): Promise<readonly string[]> {
	const { drafts } = await parseCurriculum(files, { bodies: "scan" });
	const [roadmap] = drafts.flatMap((file) => (file.kind === "roadmap" ? (file.roadmap ?? []) : []));
	const lists: string[] = [];
	const pending = (roadmap?.sections ?? []).map(({ id, entries }) => ({ id, entries }));
	for (const { id, entries } of pending) {
		lists.push(`${id}: ${entries.map(({ topic }) => topic).sort()}`);
		for (const { topic, children } of entries) pending.push({ id: topic, entries: children });
	}
	return lists.sort();
}

it("a reordered outline has its lists, reports no more than was left, and is not reordered again", async () => {
	let mendings = 0;
	await fc.assert(
		fc.asyncProperty(outlines, async (before) => {
			const first = await runOver(before, { [CODE]: "error" });
			const { changed, applied } = applyEdits(before, first.diagnostics, "unsafe");
			const fixed = replaceFiles(before, changed);
			mendings += applied.length;
			expect(await listsOf(fixed)).toEqual(await listsOf(before));
			const second = await runOver(fixed, { [CODE]: "error" });
			const mended = applied.map(({ topicId }) => topicId);
			const rest = first.diagnostics
				.map(({ topicId }) => topicId)
				.filter((id) => !mended.includes(id));
			expect(second.diagnostics.map(({ topicId }) => topicId).sort()).toEqual(rest.sort());
			expect(applyEdits(fixed, second.diagnostics, "unsafe").changed).toEqual([]);
		}),
		{ numRuns: 200 },
	);
	expect(mendings).toBeGreaterThan(20);
});
