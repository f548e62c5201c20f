import type { DenseGraph } from "./digraph.ts";
import { cyclesOf } from "./findCycles.ts";
import { CycleError } from "./graphError.ts";
import { kahn, type PartialOrder, prerequisiteCounts } from "./kahn.ts";
import { SmallestFirst } from "./smallestFirst.ts";

/**
 * Kahn's algorithm that always takes the ready topic of smallest rank; without ranks, of smallest index.
 * @throws CycleError
 */
export function prioritisedOrder(dense: DenseGraph, ranks?: Int32Array): Int32Array {
	const { size } = dense;
	const { offsets, items } = dense.dependents;
	const open = prerequisiteCounts(dense);
	const ready = new SmallestFirst(size);
	const order = new Int32Array(size);
	for (let topic = 0; topic < size; topic++)
		if (open[topic] === 0) ready.add(ranks ? ranks[topic]! : topic);
	const byRank = ranks && inverse(ranks);
	for (let count = 0; count < size; count++) {
		const rank = ready.take();
		if (rank < 0) throw new CycleError(cyclesOf(dense)[0]!);
		const topic = byRank ? byRank[rank]! : rank;
		order[count] = topic;
		for (let k = offsets[topic]!, end = offsets[topic + 1]!; k < end; k++) {
			const dependent = items[k]!;
			if (--open[dependent]! === 0) ready.add(ranks ? ranks[dependent]! : dependent);
		}
	}
	return order;
}

/**
 * Some order that respects every prerequisite, level by level.
 * @throws CycleError
 */
export function anyOrder(dense: DenseGraph): Int32Array {
	return fullOrder(dense).order;
}

/**
 * The same with the ends of the levels.
 * @throws CycleError
 */
export function fullOrder(dense: DenseGraph): PartialOrder {
	const partial = kahn(dense);
	if (partial.count < dense.size) throw new CycleError(cyclesOf(dense)[0]!);
	return partial;
}

export function inverse(permutation: Int32Array): Int32Array {
	const inverse = new Int32Array(permutation.length);
	for (let i = 0; i < permutation.length; i++) inverse[permutation[i]!] = i;
	return inverse;
}
