import { chainLengths, countHeaviest } from "./chainLengths.ts";
import { closureSums } from "./closureSums.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { pathSums } from "./pathSums.ts";
import { positioned } from "./positioned.ts";
import { anyOrder } from "./prioritisedOrder.ts";
import { readWeights, type WeightOf } from "./weights.ts";

/** How a topic stands in its curriculum (Heileman et al., arXiv 1811.09676, §3). */
export interface TopicMetrics {
	/** Delay factor: weight of the heaviest chain through the topic. */
	readonly delay: number;
	/** Blocking factor: weight of all topics that need it. */
	readonly blocking: number;
	/** Cruciality: delay + blocking. */
	readonly complexity: number;
	/**
	 * Weight of all chains from a topic without prerequisites to one without dependents that have it
	 * strictly inside; a chain counts the weight of every topic on it. Infinity beyond 1.8e308.
	 */
	readonly centrality: number;
}

/** The measures of a curriculum: sums over its topics. */
export interface CurricularMetrics extends TopicMetrics {
	/** In record order. */
	readonly topics: ReadonlyMap<string, TopicMetrics>;
	/** Number of chains from a topic without prerequisites to one without dependents. */
	readonly chains: number;
	/** Weight of the heaviest chain. */
	readonly longest: number;
	/** How many chains have that weight; reliable for whole weights greater than 0. */
	readonly longestChains: number;
}

/**
 * Delay, blocking, complexity and centrality of every topic. Without weights every topic counts 1 and the
 * numbers are those of CurricularAnalytics; with efforts they are in the unit of effort. Chains are
 * counted, never listed: O(topics + prerequisites) and a closure for blocking.
 * @throws CycleError, GraphError `graph/bad-weight`
 */
export function curricularMetrics(graph: Digraph, weightOf: WeightOf = () => 1): CurricularMetrics {
	const dense = unseal(graph);
	const order = anyOrder(dense);
	const weights = readWeights(dense, weightOf);
	const down = positioned(dense, "prerequisites", order);
	const up = positioned(dense, "dependents", order);
	const ahead = chainLengths(down, weights);
	const tails = chainLengths(up, weights);
	const blocked = closureSums(up, weights);
	const paths = pathSums(down, up, weights);

	const topics = new Map<string, TopicMetrics>();
	const sum = { delay: 0, blocking: 0, complexity: 0, centrality: 0 };
	let longest = 0;
	for (let topic = 0; topic < dense.size; topic++) {
		const delay = ahead[topic]! + tails[topic]! - weights[topic]!;
		const blocking = blocked[topic]!;
		const complexity = delay + blocking;
		const centrality = paths.through[topic]!;
		topics.set(dense.table.ids[topic]!, { delay, blocking, complexity, centrality });
		sum.delay += delay;
		sum.blocking += blocking;
		sum.complexity += complexity;
		sum.centrality += centrality;
		longest = Math.max(longest, delay);
	}
	return {
		...sum,
		topics,
		chains: paths.count,
		longest,
		longestChains: countHeaviest(down, ahead),
	};
}
