import { type Curriculum, parseCurriculum, prerequisiteGraph, type SourceFile } from "@prereq/core";
import { prerequisitesOf } from "@prereq/core/graph";
import { isRequirementMet } from "@prereq/core/progress";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestWay } from "./shortestWay.ts";

const SIZE = 10;

/** Requirements of topic `index`: of any earlier topics, and now and then of later ones as an alternative. */
function requirement(index: number): fc.Arbitrary<unknown> {
	const earlier = fc.nat(Math.max(0, index - 1)).map((other) => `t${other}`);
	const any = fc
		.nat(SIZE - 1)
		.filter((other) => other !== index)
		.map((other) => `t${other}`);
	return fc.oneof(
		earlier,
		fc.tuple(earlier, any).map(([a, b]) => ({ any: [...new Set([a, b])] })),
		fc
			.uniqueArray(earlier, { minLength: 1, maxLength: 4 })
			.chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
	);
}

const sources: fc.Arbitrary<SourceFile[]> = fc
	.tuple(
		...Array.from({ length: SIZE }, (_, index) =>
			index === 0
				? fc.constant([])
				: fc.uniqueArray(requirement(index), { maxLength: 3, selector: JSON.stringify }),
		),
	)
	.map((all) =>
		all.map((requires, index) => ({
			path: `topics/t${index}.md`,
			text: `---\ntitle: T${index}\neffort: ${index + 1}h\nrequires: ${JSON.stringify(requires)}\n---\n`,
		})),
	);

async function parse(files: SourceFile[]): Promise<Curriculum> {
	const { curriculum, diagnostics } = await parseCurriculum(files, { bodies: "scan" });
	if (curriculum === undefined) throw new Error(JSON.stringify(diagnostics));
	return curriculum;
}

test("the way is complete, holds the unavoidable, and nothing but prerequisites", async () => {
	await fc.assert(
		fc.asyncProperty(sources, fc.nat(SIZE - 1), async (files, goal) => {
			const curriculum = await parse(files);
			const graph = prerequisiteGraph(curriculum.topics.values());
			const id = `t${goal}`;
			const { chosen, unavoidable } = shortestWay(curriculum, graph, id);
			const all = new Set(prerequisitesOf(graph, id));
			expect(chosen.has(id)).toBe(false);
			for (const one of unavoidable) expect(chosen.has(one)).toBe(true);
			for (const one of chosen) expect(all.has(one)).toBe(true);
			// Learned in curriculum order, every topic of the way is open when its turn comes.
			const learned = new Set<string>();
			for (const topic of curriculum.topics.values()) {
				if (topic.id !== id && !chosen.has(topic.id)) continue;
				const isMet = (needed: string): boolean => learned.has(needed);
				expect(topic.requires.every((part) => isRequirementMet(part, isMet))).toBe(true);
				learned.add(topic.id);
			}
		}),
	);
});
