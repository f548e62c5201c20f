import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { anyOrder } from "./topologicalOrder.ts";

/**
 * The prerequisites that another prerequisite of the same topic already implies, as
 * `[prerequisite, topic]`: without them the graph says the same (its transitive reduction).
 * By topic in record order, then in author order.
 * @throws CycleError
 */
export function redundantPrerequisites(graph: Digraph): [prerequisite: string, topic: string][] {
	const dense = unseal(graph);
	const { ids } = dense.table;
	return redundantPairs(dense).map(([prerequisite, topic]) => [ids[prerequisite]!, ids[topic]!]);
}

/**
 * Searches below the prerequisites of one topic after the other, never further down than the lowest of
 * them in topological order: what lies below cannot be one of them.
 */
function redundantPairs(dense: DenseGraph): [number, number][] {
	const { offsets, items } = dense.prerequisites;
	const position = new Int32Array(dense.size);
	for (const [i, topic] of anyOrder(dense).entries()) position[topic] = i;
	const pairs: [number, number][] = [];
	for (let topic = 0; topic < dense.size; topic++) {
		const row = items.subarray(offsets[topic], offsets[topic + 1]);
		if (row.length < 2) continue;
		let lowest = dense.size;
		for (const prerequisite of row) lowest = Math.min(lowest, position[prerequisite]!);
		const { marks, epoch } = dense.freshMarks();
		const stack = Array.from(row);
		for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
			if (position[at] === lowest) continue;
			for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
				const below = items[k]!;
				if (marks[below] === epoch || position[below]! < lowest) continue;
				marks[below] = epoch;
				stack.push(below);
			}
		}
		for (const prerequisite of row)
			if (marks[prerequisite] === epoch) pairs.push([prerequisite, topic]);
	}
	return pairs;
}
