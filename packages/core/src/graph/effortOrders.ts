import { chainLengths } from "./chainLengths.ts";
import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { positioned } from "./positioned.ts";
import { inverse, prioritisedOrder } from "./prioritisedOrder.ts";
import { readWeights, type WeightOf } from "./weights.ts";

/**
 * A topological order that takes the quickest of the ready topics first, of equal ones the smallest id:
 * many topics are done early. The same for any order of the records.
 * @throws CycleError, GraphError `graph/bad-weight`
 */
export function shortestEffortFirst(graph: Digraph, effortOf: WeightOf): string[] {
	const dense = unseal(graph);
	return orderBy(dense, readWeights(dense, effortOf));
}

/**
 * A topological order that takes the ready topic first that has the longest chain of effort on it, its
 * own included, of equal ones the smallest id: what everything waits for is not put off. The same for
 * any order of the records.
 * @throws CycleError, GraphError `graph/bad-weight`
 */
export function longestTailFirst(graph: Digraph, effortOf: WeightOf): string[] {
	const dense = unseal(graph);
	const tails = chainLengths(positioned(dense, "dependents"), readWeights(dense, effortOf));
	return orderBy(
		dense,
		tails.map((tail) => -tail),
	);
}

/** Smallest key first, then smallest id. */
function orderBy(dense: DenseGraph, keys: Float64Array): string[] {
	const byId = dense.idRanks();
	const sorted = Int32Array.from(keys, (_, topic) => topic).sort(
		(a, b) => keys[a]! - keys[b]! || byId[a]! - byId[b]!,
	);
	return dense.idsOf(prioritisedOrder(dense, inverse(sorted)));
}
