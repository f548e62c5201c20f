import type { DenseGraph } from "./digraph.ts";

/** Some order that respects every prerequisite, and how many topics it covers. */
export interface PartialOrder {
	/** Only the first `count` entries are meant. */
	readonly order: Int32Array;
	/** Less than the size of the graph when some topics are on a cycle or behind one. */
	readonly count: number;
}

/** Kahn's algorithm, first in first out, O(topics + prerequisites). */
export function kahn(dense: DenseGraph): PartialOrder {
	const { offsets, items } = dense.dependents;
	const order = new Int32Array(dense.size);
	const open = prerequisiteCounts(dense);
	let count = 0;
	for (let topic = 0; topic < dense.size; topic++) if (open[topic] === 0) order[count++] = topic;
	for (let head = 0; head < count; head++) {
		const topic = order[head]!;
		for (let k = offsets[topic]!, end = offsets[topic + 1]!; k < end; k++) {
			const dependent = items[k]!;
			if (--open[dependent]! === 0) order[count++] = dependent;
		}
	}
	return { order, count };
}

export function prerequisiteCounts({ size, prerequisites: { offsets } }: DenseGraph): Int32Array {
	const counts = new Int32Array(size);
	for (let topic = 0; topic < size; topic++) counts[topic] = offsets[topic + 1]! - offsets[topic]!;
	return counts;
}
