import {
	buildDigraph,
	countPrerequisites,
	type DigraphRecord,
	dependentsOf,
	directDependents,
	directPrerequisites,
	isAcyclic,
	levels,
	prerequisitesOf,
	redundantPrerequisites,
	topologicalOrder,
} from "@prereq/core/graph";
import { DirectedGraph } from "graphology";
import { hasCycle, topologicalGenerations, willCreateCycle } from "graphology-dag";
import { describe, expect, it } from "vitest";
import { randomRecords } from "./randomRecords.ts";

const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

function toGraphology(records: readonly DigraphRecord[]): DirectedGraph {
	const graph = new DirectedGraph();
	for (const { id } of records) graph.addNode(id);
	for (const { id, requires } of records)
		for (const before of requires) graph.addDirectedEdge(before, id);
	return graph;
}

function reached(start: string, next: (id: string) => string[]): Set<string> {
	const seen = new Set<string>();
	const stack = [start];
	for (let at = stack.pop(); at !== undefined; at = stack.pop())
		for (const id of next(at)) if (!seen.has(id) && seen.add(id)) stack.push(id);
	return seen;
}

describe.each([
	["sparse", { topics: 60, requires: 2, backwards: 0 }],
	["dense", { topics: 60, requires: 12, backwards: 0 }],
])("agrees with graphology on acyclic graphs (%s, 12 seeds)", (_, shape) => {
	it.each(SEEDS)("seed %i", (seed) => {
		const records = randomRecords(seed, shape);
		const { graph } = buildDigraph(records);
		const other = toGraphology(records);
		const counts = countPrerequisites(graph);
		for (const { id } of records) {
			expect(new Set(directPrerequisites(graph, id))).toEqual(new Set(other.inNeighbors(id)));
			expect(new Set(directDependents(graph, id))).toEqual(new Set(other.outNeighbors(id)));
			const below = reached(id, (at) => other.inNeighbors(at));
			expect(new Set(prerequisitesOf(graph, id))).toEqual(below);
			expect(new Set(dependentsOf(graph, id))).toEqual(reached(id, (at) => other.outNeighbors(at)));
			expect(counts.get(id)).toBe(below.size);
		}
		expect(isAcyclic(graph)).toBe(!hasCycle(other));
		const generations = topologicalGenerations(other).map((ids) => new Set(ids));
		const level = levels(graph);
		expect([...level.values()].reduce((most, l) => Math.max(most, l), 0)).toBe(
			generations.length - 1,
		);
		for (const [id, l] of level) expect(generations[l]).toContain(id);
		const order = topologicalOrder(graph);
		for (const edge of other.directedEdges())
			expect(order.indexOf(other.source(edge))).toBeLessThan(order.indexOf(other.target(edge)));
	});

	it.each(SEEDS)("redundant prerequisites, seed %i", (seed) => {
		const records = randomRecords(seed, shape);
		const other = toGraphology(records);
		const expected = new Set<string>();
		for (const { id, requires } of records) {
			for (const before of requires) {
				other.dropDirectedEdge(before, id);
				// The reversed edge closes a cycle exactly when `before` still leads to `id`.
				if (willCreateCycle(other, id, before)) expected.add(`${before} ${id}`);
				other.addDirectedEdge(before, id);
			}
		}
		const found = redundantPrerequisites(buildDigraph(records).graph);
		expect(new Set(found.map(([before, id]) => `${before} ${id}`))).toEqual(expected);
	});
});

it.each(SEEDS)("agrees with graphology on whether there is a cycle, seed %i", (seed) => {
	for (const backwards of [0.002, 0.02, 0.2]) {
		const records = randomRecords(seed, { topics: 40, requires: 3, backwards });
		expect(isAcyclic(buildDigraph(records).graph)).toBe(!hasCycle(toGraphology(records)));
	}
});
