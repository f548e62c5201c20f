import { closureSums } from "./closureSums.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { positioned } from "./positioned.ts";

/**
 * For every id the number of topics that have to be learned before it, direct or not. In record order.
 * @throws CycleError
 */
export function countPrerequisites(graph: Digraph): Map<string, number> {
	return countsOf(graph, "prerequisites");
}

/**
 * For every id the number of topics that it is needed for, direct or not: its blocking factor.
 * In record order.
 * @throws CycleError
 */
export function countDependents(graph: Digraph): Map<string, number> {
	return countsOf(graph, "dependents");
}

function countsOf(graph: Digraph, direction: "prerequisites" | "dependents"): Map<string, number> {
	const dense = unseal(graph);
	const { ids } = dense.table;
	const sums = closureSums(positioned(dense, direction));
	const counts = new Map<string, number>();
	for (let topic = 0; topic < ids.length; topic++) counts.set(ids[topic]!, sums[topic]!);
	return counts;
}
