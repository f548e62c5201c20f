import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { cyclesOf } from "./findCycles.ts";
import { CycleError } from "./graphError.ts";
import { idRanks } from "./idRanks.ts";
import { kahn, prerequisiteCounts } from "./kahn.ts";
import { SmallestFirst } from "./smallestFirst.ts";

/** How to choose among topics that could all come next. */
export interface TopologicalOrderOptions {
	/**
	 * `author` (default): the one whose record came first. `id`: the smallest id by UTF-16 code units,
	 * the same for any order of the records.
	 */
	readonly by?: "author" | "id";
}

/**
 * The ids in an order in which every topic comes after its prerequisites.
 * @throws CycleError on a graph with a cycle
 */
export function topologicalOrder(graph: Digraph, options: TopologicalOrderOptions = {}): string[] {
	const dense = unseal(graph);
	const ranks = options.by === "id" ? idRanks(dense.table) : undefined;
	return dense.idsOf(prioritisedOrder(dense, ranks));
}

/** Kahn's algorithm that always takes the smallest rank; without ranks, the smallest index. */
export function prioritisedOrder(dense: DenseGraph, ranks?: Int32Array): Int32Array {
	const { offsets, items } = dense.dependents;
	const { size } = dense;
	const byRank = ranks && new Int32Array(size);
	if (ranks && byRank) for (let topic = 0; topic < size; topic++) byRank[ranks[topic]!] = topic;
	const open = prerequisiteCounts(dense);
	const ready = new SmallestFirst(size);
	for (let topic = 0; topic < size; topic++)
		if (open[topic] === 0) ready.add(ranks ? ranks[topic]! : topic);
	const order = new Int32Array(size);
	for (let count = 0; count < size; count++) {
		const first = ready.take();
		if (first < 0) throw new CycleError(cyclesOf(dense)[0]!);
		const topic = byRank ? byRank[first]! : first;
		order[count] = topic;
		for (let k = offsets[topic]!, end = offsets[topic + 1]!; k < end; k++) {
			const dependent = items[k]!;
			if (--open[dependent]! === 0) ready.add(ranks ? ranks[dependent]! : dependent);
		}
	}
	return order;
}

/**
 * Some order that respects every prerequisite, as indices.
 * @throws CycleError
 */
export function anyOrder(dense: DenseGraph): Int32Array {
	const { order, count } = kahn(dense);
	if (count < dense.size) throw new CycleError(cyclesOf(dense)[0]!);
	return order;
}
