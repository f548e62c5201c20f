import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dags, permutations } from "../testing/arbitraries.ts";
import { chain, diamond, islands, shortcut, twoRoots } from "../testing/graphs.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import type { Digraph } from "./digraph.ts";
import { longestTailFirst, shortestEffortFirst } from "./effortOrders.ts";
import { interleavedOrder } from "./interleavedOrder.ts";
import { learnList } from "./learnList.ts";
import { prerequisitesOf } from "./reachable.ts";
import { topologicalOrder } from "./topologicalOrder.ts";

const effortOf = (id: string) => id.length;
const orders: [string, (graph: Digraph) => string[]][] = [
	["id", (graph) => topologicalOrder(graph, { by: "id" })],
	["learn list", (graph) => learnList(graph)],
	["shortest effort first", (graph) => shortestEffortFirst(graph, effortOf)],
	["longest tail first", (graph) => longestTailFirst(graph, effortOf)],
	[
		"interleaved",
		(graph) => interleavedOrder(graph, { trackOf: (id) => id.slice(0, 1), maxRun: 2 }),
	],
];

function allPermutations<T>(items: readonly T[]): T[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((item, i) =>
		allPermutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
	);
}

describe.each(orders)("laws of the %s order", (_, order) => {
	const of = (records: readonly DigraphRecord[]) => order(buildDigraph(records).graph);

	it("it is a permutation that respects each prerequisite", () => {
		fc.assert(
			fc.property(dags(), (records) => {
				const at = new Map(of(records).map((id, i) => [id, i]));
				expect([...at.keys()].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
				for (const { id, requires } of records)
					for (const before of requires) expect(at.get(before)).toBeLessThan(at.get(id)!);
			}),
		);
	});

	it("it is the same for any order of the records", () => {
		fc.assert(
			fc.property(
				dags().chain((records) => fc.tuple(fc.constant(records), permutations(records))),
				([records, others]) => {
					expect(of(others)).toEqual(of(records));
				},
			),
		);
	});

	it("it is the same for every permutation of the drawn graphs", () => {
		for (const records of [chain, diamond, shortcut, twoRoots, islands])
			for (const others of allPermutations(records)) expect(of(others)).toEqual(of(records));
	});
});

it("a learn list contains the prerequisites of its goals and nothing else", () => {
	fc.assert(
		fc.property(
			dags().chain((records) =>
				fc.tuple(fc.constant(records), fc.subarray(records.map(({ id }) => id))),
			),
			([records, goals]) => {
				const { graph } = buildDigraph(records);
				const needed = new Set(goals.flatMap((goal) => [goal, ...prerequisitesOf(graph, goal)]));
				const list = learnList(graph, goals);
				expect(new Set(list)).toEqual(needed);
				expect(list).toHaveLength(needed.size);
			},
		),
	);
});
