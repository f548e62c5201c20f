import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { anyOrder } from "./prioritisedOrder.ts";

/**
 * For every id the number of prerequisites on the longest chain below it: 0 for a topic that requires
 * nothing, otherwise one more than the highest level among its prerequisites. In record order.
 * @throws CycleError
 */
export function levels(graph: Digraph): Map<string, number> {
	const dense = unseal(graph);
	const levels = levelsOf(dense);
	return new Map(dense.table.ids.map((id, topic) => [id, levels[topic]!]));
}

export function levelsOf(dense: DenseGraph): Int32Array {
	const { offsets, items } = dense.prerequisites;
	const levels = new Int32Array(dense.size);
	for (const topic of anyOrder(dense)) {
		let level = 0;
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++)
			level = Math.max(level, levels[items[k]!]! + 1);
		levels[topic] = level;
	}
	return levels;
}
