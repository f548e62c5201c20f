import type { Digraph } from "../graph/digraph.ts";
import { longestChain } from "../graph/longestChain.ts";
import { slacks } from "../graph/slack.ts";
import type { Effort } from "../model/effort.ts";
import type { TopicId } from "../model/id.ts";
import { normalProbability } from "./dates/normalDistribution.ts";
import { expectedEffort } from "./dates/threePoints.ts";

/** How long a network of topics takes when everything that is ready is learned at the same time. */
export interface PertMeasure {
	/** Expected effort of the critical path, in the unit of the efforts. */
	readonly expected: number;
	/** Sum of the variances along it. */
	readonly variance: number;
	/** The chain of prerequisites with the largest sum of expected efforts. */
	readonly criticalPath: readonly TopicId[];
	/** How far each topic can start later without making the whole longer; 0 on a critical path. */
	readonly slacks: ReadonlyMap<TopicId, number>;
}

/**
 * The programme evaluation and review technique (Malcolm, Roseboom, Clark and Fazar, Operations
 * Research 7(5), 1959): per topic mean `(low + 4·likely + high) / 6` and variance
 * `((high − low) / 6)²`, added along the critical path. It is too sure of itself where several
 * paths are nearly as long as the critical one. For one learner see `planDates`.
 * @throws CycleError, GraphError `graph/bad-weight` for an effort that is negative or not finite
 */
export function measurePert(graph: Digraph, effortOf: (id: TopicId) => Effort): PertMeasure {
	const meanOf = (id: TopicId): number => expectedEffort(effortOf(id)).mean;
	const { total, chain } = longestChain(graph, meanOf);
	return {
		expected: total,
		variance: chain.reduce((sum, id) => sum + expectedEffort(effortOf(id)).deviation ** 2, 0),
		criticalPath: chain,
		slacks: new Map(Array.from(slacks(graph, meanOf), ([id, { slack }]) => [id, slack])),
	};
}

/** The probability `Φ((effort − expected) / σ)` that the network takes at most so much effort. */
export function pertProbability(
	{ expected, variance }: Pick<PertMeasure, "expected" | "variance">,
	effort: number,
): number {
	if (variance === 0) return Number(effort >= expected);
	return normalProbability((effort - expected) / Math.sqrt(variance));
}
