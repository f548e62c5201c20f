import { type Digraph, unseal } from "./digraph.ts";
import { fullOrder } from "./prioritisedOrder.ts";

/**
 * For every id the number of prerequisites on the longest chain below it: 0 for a topic that requires
 * nothing, otherwise one more than the highest level among its prerequisites. In record order.
 * @throws CycleError
 */
export function levels(graph: Digraph): Map<string, number> {
	const dense = unseal(graph);
	const { order, ends } = fullOrder(dense);
	const levelOf = new Int32Array(dense.size);
	let i = 0;
	for (const [level, end] of ends.entries()) for (; i < end; i++) levelOf[order[i]!] = level;
	return new Map(dense.table.ids.map((id, topic) => [id, levelOf[topic]!]));
}
