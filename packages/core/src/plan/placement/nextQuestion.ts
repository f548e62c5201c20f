import { buildDigraph } from "../../graph/buildDigraph.ts";
import { closureSums } from "../../graph/closureSums.ts";
import { unseal } from "../../graph/digraph.ts";
import { positioned } from "../../graph/positioned.ts";
import { anyOrder } from "../../graph/prioritisedOrder.ts";
import type { TopicId } from "../../model/id.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";
import { plainUnits } from "./plainUnits.ts";

/** A topic to ask about and what the answer will settle at least, in units of weight. */
export interface PlacementQuestion {
	readonly topic: TopicId;
	/** Weight of the undecided topics that are known if this one is, itself included. */
	readonly ifYes: number;
	/** Weight of the undecided topics that are not known if this one is not, itself included. */
	readonly ifNo: number;
}

/**
 * The question that best halves what is undecided: the lesser of what a yes and what a no settles is
 * as great as can be, then the greater of them; of equals the first in author order. O(closure).
 *
 * @param topics - the undecided ones in author order, all of them learnable
 */
export function nextQuestion(
	topics: readonly RequiringTopic[],
	weightOf: (id: TopicId) => number,
): PlacementQuestion | undefined {
	const units = plainUnits(topics);
	const dense = unseal(buildDigraph(units).graph);
	const order = anyOrder(dense);
	const weights = Float64Array.from(units, ({ members }) =>
		members.reduce((sum, id) => sum + weightOf(id), 0),
	);
	const below = closureSums(positioned(dense, "prerequisites", order), weights);
	const above = closureSums(positioned(dense, "dependents", order), weights);
	let best: PlacementQuestion | undefined;
	for (const [at, { id }] of units.entries()) {
		const question = {
			topic: id,
			ifYes: below[at]! + weights[at]!,
			ifNo: above[at]! + weights[at]!,
		};
		if (best === undefined || isBetter(question, best)) best = question;
	}
	return best;
}

function isBetter(a: PlacementQuestion, b: PlacementQuestion): boolean {
	const least = Math.min(a.ifYes, a.ifNo) - Math.min(b.ifYes, b.ifNo);
	return least > 0 || (least === 0 && Math.max(a.ifYes, a.ifNo) > Math.max(b.ifYes, b.ifNo));
}
