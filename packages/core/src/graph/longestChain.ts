import { type Digraph, unseal } from "./digraph.ts";
import { anyOrder } from "./prioritisedOrder.ts";
import { readWeights, type WeightOf } from "./weights.ts";

/** A chain of topics, each required by the next. */
export interface LongestChain {
	/** Sum of the weights on the chain. */
	readonly total: number;
	/** First what has to be learned first. */
	readonly chain: readonly string[];
}

/**
 * The chain of prerequisites with the largest sum of weights (the critical path when weights are efforts).
 * Of equal chains the one whose last id is smallest, and going down from there the prerequisite that its
 * author names first. Empty for an empty graph.
 * @throws CycleError, GraphError `graph/bad-weight` for a weight that is negative or not finite
 */
export function longestChain(graph: Digraph, weightOf: WeightOf): LongestChain {
	const dense = unseal(graph);
	const { ids } = dense.table;
	const { offsets, items } = dense.prerequisites;
	const order = anyOrder(dense);
	const totals = readWeights(dense, weightOf);
	const before = new Int32Array(dense.size);
	let end = -1;
	for (let i = 0; i < order.length; i++) {
		const topic = order[i]!;
		let longest = -1;
		let from = -1;
		for (let k = offsets[topic]!, last = offsets[topic + 1]!; k < last; k++) {
			const length = totals[items[k]!]!;
			if (length <= longest) continue;
			longest = length;
			from = items[k]!;
		}
		before[topic] = from;
		if (longest > 0) totals[topic]! += longest;
		if (end < 0 || totals[topic]! > totals[end]!) end = topic;
		else if (totals[topic] === totals[end] && ids[topic]! < ids[end]!) end = topic;
	}
	const chain: string[] = [];
	for (let topic = end; topic >= 0; topic = before[topic]!) chain.push(ids[topic]!);
	return { total: end < 0 ? 0 : totals[end]!, chain: chain.reverse() };
}
