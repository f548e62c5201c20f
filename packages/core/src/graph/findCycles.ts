import { cyclicCore } from "./cyclicCore.ts";
import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { kahn } from "./kahn.ts";
import { shortestCycles } from "./shortestCycles.ts";

/** Whether some order respects every prerequisite. O(topics + prerequisites). */
export function isAcyclic(graph: Digraph): boolean {
	return kahn(unseal(graph)).count === graph.size;
}

/**
 * One shortest cycle of every strongly connected component, a topic that requires itself included.
 * `[a, b, c]` means: a requires b, b requires c, c requires a. A cycle starts with its smallest id and,
 * among the shortest of its component, is the first in id order; cycles come in id order. So the answer
 * does not depend on the order of the records.
 */
export function findCycles(graph: Digraph): string[][] {
	return cyclesOf(unseal(graph));
}

export function cyclesOf(dense: DenseGraph): string[][] {
	const core = cyclicCore(dense);
	if (!core) return [];
	return shortestCycles(core).map((cycle) =>
		cycle.map((number) => dense.table.ids[core.topics[number]!]!),
	);
}
