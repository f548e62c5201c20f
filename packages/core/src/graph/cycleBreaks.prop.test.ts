import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digraphs, permutations } from "../testing/arbitraries.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { suggestCycleBreaks } from "./cycleBreaks.ts";
import { isAcyclic } from "./findCycles.ts";

const key = (from: string, to: string) => JSON.stringify([from, to]);

function without(
	records: readonly DigraphRecord[],
	dropped: readonly (readonly [string, string])[],
) {
	const gone = new Set(dropped.map(([from, to]) => key(from, to)));
	return buildDigraph(
		records.map(({ id, requires }) => ({
			id,
			requires: requires.filter((r) => !gone.has(key(r, id))),
		})),
	).graph;
}

/** A cost between 1 and 5 that depends on the ids only. */
const cost = (from: string, to: string) =>
	1 + ([...from, ...to].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 5);

describe.each([
	["small", { maxTopics: 9 }],
	["large", { minTopics: 25, maxTopics: 40 }],
])("laws of cycle breaks (%s)", (_, shape) => {
	it("without them there is no cycle, with any of them there is one", () => {
		fc.assert(
			fc.property(digraphs(shape), (records) => {
				const dropped = suggestCycleBreaks(buildDigraph(records).graph, cost);
				expect(isAcyclic(without(records, dropped))).toBe(true);
				for (const edge of dropped)
					expect(
						isAcyclic(
							without(
								records,
								dropped.filter((other) => other !== edge),
							),
						),
					).toBe(false);
			}),
			{ numRuns: 50 },
		);
	});

	it("they are the same for any order of the records", () => {
		fc.assert(
			fc.property(
				digraphs(shape).chain((records) => fc.tuple(fc.constant(records), permutations(records))),
				([records, others]) => {
					expect(suggestCycleBreaks(buildDigraph(others).graph, cost)).toEqual(
						suggestCycleBreaks(buildDigraph(records).graph, cost),
					);
				},
			),
			{ numRuns: 50 },
		);
	});
});

it("up to 15 topics no cheaper choice exists (all subsets tried)", () => {
	fc.assert(
		fc.property(digraphs({ maxTopics: 5 }), (records) => {
			const edges = records.flatMap(({ id, requires }) => requires.map((r) => [r, id] as const));
			fc.pre(edges.length <= 9);
			const price = (list: readonly (readonly [string, string])[]) =>
				list.reduce((sum, [from, to]) => sum + cost(from, to), 0);
			let least = Infinity;
			for (let set = 0; set < 1 << edges.length; set++) {
				const list = edges.filter((_, i) => set & (1 << i));
				if (price(list) < least && isAcyclic(without(records, list))) least = price(list);
			}
			expect(price(suggestCycleBreaks(buildDigraph(records).graph, cost))).toBe(least);
		}),
		{ numRuns: 60 },
	);
});
