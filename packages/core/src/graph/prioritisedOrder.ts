import type { DenseGraph } from "./digraph.ts";
import { cyclesOf } from "./findCycles.ts";
import { CycleError } from "./graphError.ts";
import { kahn, prerequisiteCounts } from "./kahn.ts";
import { SmallestFirst } from "./smallestFirst.ts";

/**
 * Kahn's algorithm that always takes the ready topic of smallest rank; without ranks, of smallest index.
 *
 * A cursor runs over the ranks; only what becomes ready behind it has to wait in a queue.
 * @throws CycleError
 */
export function prioritisedOrder(dense: DenseGraph, ranks?: Int32Array): Int32Array {
	const { size } = dense;
	const { offsets, items } = dense.dependents;
	const byRank = ranks && inverse(ranks);
	const open = prerequisiteCounts(dense);
	const behind = new SmallestFirst(size);
	const order = new Int32Array(size);
	let cursor = 0;
	for (let count = 0; count < size; count++) {
		let rank = behind.take();
		if (rank < 0) {
			while (cursor < size && open[byRank ? byRank[cursor]! : cursor] !== 0) cursor++;
			if (cursor === size) throw new CycleError(cyclesOf(dense)[0]!);
			rank = cursor++;
		}
		const topic = byRank ? byRank[rank]! : rank;
		order[count] = topic;
		for (let k = offsets[topic]!, end = offsets[topic + 1]!; k < end; k++) {
			const dependent = items[k]!;
			if (--open[dependent]! !== 0) continue;
			const place = ranks ? ranks[dependent]! : dependent;
			if (place < cursor) behind.add(place);
		}
	}
	return order;
}

/**
 * Some order that respects every prerequisite.
 * @throws CycleError
 */
export function anyOrder(dense: DenseGraph): Int32Array {
	const { order, count } = kahn(dense);
	if (count < dense.size) throw new CycleError(cyclesOf(dense)[0]!);
	return order;
}

export function inverse(permutation: Int32Array): Int32Array {
	const inverse = new Int32Array(permutation.length);
	for (let i = 0; i < permutation.length; i++) inverse[permutation[i]!] = i;
	return inverse;
}
