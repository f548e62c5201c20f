import { chainLengths } from "./chainLengths.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { positioned } from "./positioned.ts";
import { anyOrder } from "./prioritisedOrder.ts";
import { readWeights, type WeightOf } from "./weights.ts";

/** When a topic can and must start if everything that is ready may be learned at the same time. */
export interface Slack {
	/** Effort of the longest chain before it. */
	readonly earliest: number;
	/** Latest start that does not make the longest chain of the graph longer. */
	readonly latest: number;
	/** `latest - earliest`; 0 on a longest chain. */
	readonly slack: number;
}

/**
 * The slack of every topic (critical path method, Kelley and Walker 1959), in record order.
 * @throws CycleError, GraphError `graph/bad-weight`
 */
export function slacks(graph: Digraph, effortOf: WeightOf): Map<string, Slack> {
	const dense = unseal(graph);
	const order = anyOrder(dense);
	const efforts = readWeights(dense, effortOf);
	const ahead = chainLengths(positioned(dense, "prerequisites", order), efforts);
	const tails = chainLengths(positioned(dense, "dependents", order), efforts);
	const total = ahead.reduce((most, length) => Math.max(most, length), 0);
	return new Map(
		dense.table.ids.map((id, topic) => {
			const earliest = ahead[topic]! - efforts[topic]!;
			// Rounding must not make a topic late that is on a longest chain.
			const latest = Math.max(earliest, total - tails[topic]!);
			return [id, { earliest, latest, slack: latest - earliest }];
		}),
	);
}
