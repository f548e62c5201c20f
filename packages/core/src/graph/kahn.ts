import type { DenseGraph } from "./digraph.ts";

/** An order that respects every prerequisite, as far as there is one. */
export interface PartialOrder {
	/** Level by level; only the first `count` entries are meant. */
	readonly order: Int32Array;
	/** Less than the size of the graph when some topics are on a cycle or behind one. */
	readonly count: number;
	/** Where each level ends in `order`. */
	readonly ends: readonly number[];
}

/** Kahn's algorithm, first in first out, O(topics + prerequisites). */
export function kahn(dense: DenseGraph): PartialOrder {
	const { offsets, items } = dense.dependents;
	const order = new Int32Array(dense.size);
	const open = prerequisiteCounts(dense);
	const ends: number[] = [];
	let count = 0;
	for (let topic = 0; topic < dense.size; topic++) if (open[topic] === 0) order[count++] = topic;
	for (let head = 0; head < count; ) {
		const end = count;
		ends.push(end);
		for (; head < end; head++) {
			const topic = order[head]!;
			for (let k = offsets[topic]!, last = offsets[topic + 1]!; k < last; k++) {
				const dependent = items[k]!;
				if (--open[dependent]! === 0) order[count++] = dependent;
			}
		}
	}
	return { order, count, ends };
}

export function prerequisiteCounts({ size, prerequisites: { offsets } }: DenseGraph): Int32Array {
	const counts = new Int32Array(size);
	for (let topic = 0; topic < size; topic++) counts[topic] = offsets[topic + 1]! - offsets[topic]!;
	return counts;
}
