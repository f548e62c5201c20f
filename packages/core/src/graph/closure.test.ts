import { describe, expect, it } from "vitest";
import { diamond, records, ring } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { countDependents, countPrerequisites } from "./closureCounts.ts";
import { curricularMetrics } from "./curricularMetrics.ts";
import { CycleError } from "./graphError.ts";
import { dependentsOf, prerequisitesOf } from "./reachable.ts";
import { redundantPrerequisites } from "./redundantPrerequisites.ts";

/**
 * Every topic requires the one before, one about half way down and, if `skip`, the one two before, which
 * is redundant: closures of half the graph, too dense to be searched one by one.
 */
function dense(size: number) {
	return Array.from({ length: size }, (_, i) => {
		const below = [i - 1, i >> 1, i % 3 === 0 ? i - 2 : -1].filter((k) => k >= 0 && k < i);
		return { id: `t${i}`, requires: [...new Set(below)].map((k) => `t${k}`) };
	}).reverse();
}

describe("countPrerequisites and countDependents", () => {
	it("count a diamond", () => {
		const { graph } = buildDigraph(diamond);
		expect([...countPrerequisites(graph)]).toEqual([
			["a", 0],
			["b", 1],
			["c", 1],
			["d", 3],
		]);
		expect([...countDependents(graph)]).toEqual([
			["a", 3],
			["b", 1],
			["c", 1],
			["d", 0],
		]);
	});

	it("count nothing", () => {
		expect(countPrerequisites(buildDigraph([]).graph)).toEqual(new Map());
	});

	it("carry the cycle", () => {
		expect(() => countPrerequisites(buildDigraph(ring).graph)).toThrow(CycleError);
	});

	it.each([40, 500, 2100])(
		"agree with searches on a dense graph of %d, over several strips",
		(size) => {
			const { graph } = buildDigraph(dense(size));
			const below = countPrerequisites(graph);
			const above = countDependents(graph);
			for (let i = 0; i < size; i += 37) {
				expect(below.get(`t${i}`)).toBe(prerequisitesOf(graph, `t${i}`).length);
				expect(above.get(`t${i}`)).toBe(dependentsOf(graph, `t${i}`).length);
			}
		},
	);

	it("weigh closures of dense graphs too", () => {
		const { graph } = buildDigraph(dense(1300));
		const weightOf = (id: string) => Number(id.slice(1)) % 5;
		const { topics } = curricularMetrics(graph, weightOf);
		for (let i = 0; i < 1300; i += 61) {
			const sum = dependentsOf(graph, `t${i}`).reduce((total, id) => total + weightOf(id), 0);
			expect(topics.get(`t${i}`)!.blocking).toBe(sum);
		}
	});
});

describe("redundantPrerequisites on dense graphs", () => {
	it.each([40, 500, 2100])("are those that another prerequisite reaches (%d topics)", (size) => {
		const list = dense(size);
		const { graph } = buildDigraph(list);
		const sample = new Set(list.filter((_, i) => i % 41 === 0).map(({ id }) => id));
		const expected = list
			.filter(({ id }) => sample.has(id))
			.flatMap(({ id, requires }) =>
				requires
					.filter((r) => requires.some((other) => prerequisitesOf(graph, other).includes(r)))
					.map((r) => [r, id]),
			);
		expect(redundantPrerequisites(graph).filter(([, id]) => sample.has(id))).toEqual(expected);
	});
});

it("weights of sparse closures are summed", () => {
	const { topics } = curricularMetrics(buildDigraph(records("a:", "b: a", "c: b")).graph, (id) =>
		id === "c" ? 4 : 1,
	);
	expect(topics.get("a")!.blocking).toBe(5);
});
