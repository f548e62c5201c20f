import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dags, digraphs, permutations } from "../testing/arbitraries.ts";
import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { findCycles, isAcyclic } from "./findCycles.ts";
import { levels } from "./levels.ts";
import { longestChain } from "./longestChain.ts";
import { dependentsOf, prerequisitesOf } from "./reachable.ts";
import { redundantPrerequisites } from "./redundantPrerequisites.ts";
import { topologicalOrder } from "./topologicalOrder.ts";

const build = (records: readonly DigraphRecord[]) => buildDigraph(records).graph;
const shuffled = (arbitrary: fc.Arbitrary<DigraphRecord[]>) =>
	arbitrary.chain((records) => fc.tuple(fc.constant(records), permutations(records)));

describe("laws of order", () => {
	it.each(["author", "id"] as const)(
		"an order is a permutation that respects each prerequisite (%s)",
		(by) => {
			fc.assert(
				fc.property(dags(), (records) => {
					const order = topologicalOrder(build(records), { by });
					const at = new Map(order.map((id, i) => [id, i]));
					expect(order.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
					for (const { id, requires } of records)
						for (const before of requires) expect(at.get(before)).toBeLessThan(at.get(id)!);
				}),
			);
		},
	);

	it("the author order is the first in record order: no ready topic with an earlier record waits", () => {
		fc.assert(
			fc.property(dags(), (records) => {
				const learned = new Set<string>();
				for (const id of topologicalOrder(build(records))) {
					const first = records.find(
						(record) => !learned.has(record.id) && record.requires.every((r) => learned.has(r)),
					);
					expect(id).toBe(first?.id);
					learned.add(id);
				}
			}),
		);
	});

	it("the id order, the cycles and the longest chain are the same for any order of the records", () => {
		fc.assert(
			fc.property(shuffled(dags()), shuffled(digraphs()), ([dag, dag2], [any, any2]) => {
				expect(topologicalOrder(build(dag2), { by: "id" })).toEqual(
					topologicalOrder(build(dag), { by: "id" }),
				);
				expect(longestChain(build(dag2), () => 1)).toEqual(longestChain(build(dag), () => 1));
				expect(findCycles(build(any2))).toEqual(findCycles(build(any)));
			}),
		);
	});

	it("a level is one more than the highest level among the prerequisites", () => {
		fc.assert(
			fc.property(dags(), (records) => {
				const level = levels(build(records));
				for (const { id, requires } of records)
					expect(level.get(id)).toBe(Math.max(-1, ...requires.map((r) => level.get(r)!)) + 1);
			}),
		);
	});
});

describe("laws of reachability", () => {
	it("prerequisites and dependents are each other's converse", () => {
		fc.assert(
			fc.property(digraphs(), (records) => {
				const graph = build(records);
				for (const { id } of records)
					for (const before of prerequisitesOf(graph, id))
						expect(dependentsOf(graph, before)).toContain(id);
			}),
		);
	});

	it("prerequisites contain the prerequisites of each prerequisite", () => {
		fc.assert(
			fc.property(dags(), (records) => {
				const graph = build(records);
				for (const { id, requires } of records) {
					const expected = new Set(requires.flatMap((r) => [r, ...prerequisitesOf(graph, r)]));
					expect(new Set(prerequisitesOf(graph, id))).toEqual(expected);
				}
			}),
		);
	});

	it("without its redundant prerequisites a graph reaches the same and has none left", () => {
		fc.assert(
			fc.property(dags(), (records) => {
				const graph = build(records);
				const redundant = redundantPrerequisites(graph);
				const reduced = build(
					records.map(({ id, requires }) => ({
						id,
						requires: requires.filter((r) => !redundant.some(([p, t]) => p === r && t === id)),
					})),
				);
				expect(redundantPrerequisites(reduced)).toEqual([]);
				for (const { id } of records)
					expect(new Set(prerequisitesOf(reduced, id))).toEqual(
						new Set(prerequisitesOf(graph, id)),
					);
			}),
		);
	});
});

describe("laws of cycles", () => {
	it("a graph is acyclic exactly when no cycle is found; each is a cycle and a shortest one", () => {
		fc.assert(
			fc.property(digraphs(), (records) => {
				const graph = build(records);
				const requires = new Map(records.map((record) => [record.id, record.requires]));
				const cycles = findCycles(graph);
				expect(isAcyclic(graph)).toBe(cycles.length === 0);
				for (const cycle of cycles) {
					for (const [i, id] of cycle.entries())
						expect(requires.get(id)).toContain(cycle[(i + 1) % cycle.length]);
					expect(cycle[0]).toBe(cycle.toSorted()[0]);
					const component = new Set([
						...cycle,
						...prerequisitesOf(graph, cycle[0]!).filter((id) =>
							dependentsOf(graph, cycle[0]!).includes(id),
						),
					]);
					expect(cycle.length).toBe(girth(requires, component));
				}
			}),
		);
	});
});

/** Length of the shortest cycle among the members, by Floyd and Warshall. */
function girth(
	requires: ReadonlyMap<string, readonly string[]>,
	members: ReadonlySet<string>,
): number {
	const distance = new Map<string, number>();
	const key = (a: string, b: string) => JSON.stringify([a, b]);
	for (const a of members)
		for (const b of requires.get(a)!) if (members.has(b)) distance.set(key(a, b), 1);
	for (const via of members)
		for (const a of members)
			for (const b of members) {
				const through =
					(distance.get(key(a, via)) ?? Infinity) + (distance.get(key(via, b)) ?? Infinity);
				if (through < (distance.get(key(a, b)) ?? Infinity)) distance.set(key(a, b), through);
			}
	return Math.min(...[...members].map((a) => distance.get(key(a, a)) ?? Infinity));
}
