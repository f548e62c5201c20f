import { longestTailFirst, shortestEffortFirst } from "../graph/effortOrders.ts";
import { type InterleavedOrderOptions, interleavedOrder } from "../graph/interleavedOrder.ts";
import { learnList } from "../graph/learnList.ts";
import { topologicalOrder } from "../graph/topologicalOrder.ts";
import type { TopicId } from "../model/id.ts";
import type { PathGraph } from "./pathGraph.ts";

/** How to choose among the topics of a path that could all come next. */
export type PathOrder =
	/** As authored. */
	| "author"
	/** What only one topic needs comes right before it. */
	| "learn-list"
	/** The quickest first. */
	| "shortest-first"
	/** What the most effort waits for first. */
	| "longest-tail"
	/** Tracks take turns. */
	| "interleaved";

export interface OrderPathOptions extends Partial<InterleavedOrderOptions> {
	readonly order?: PathOrder;
	readonly effortOf: (id: TopicId) => number;
	/** Where a learn list starts from, in this order. */
	readonly goals?: readonly TopicId[];
}

/** The topics of a path in an order of learning; the same for any order of the records but `author`. */
export function orderPath(
	{ graph, unitOf }: PathGraph,
	{ order = "author", effortOf, goals = [], trackOf = () => "", maxRun }: OrderPathOptions,
): readonly TopicId[] {
	const unitEffort = (id: TopicId): number =>
		unitOf(id).reduce((sum, member) => sum + effortOf(member), 0);
	const turns = maxRun === undefined ? { trackOf } : { trackOf, maxRun };
	const list = {
		author: () => topologicalOrder(graph),
		"learn-list": () => {
			const leaders = goals.map((id) => unitOf(id)[0]!);
			return learnList(graph, [...leaders, ...topologicalOrder(graph).reverse()]);
		},
		"shortest-first": () => shortestEffortFirst(graph, unitEffort),
		"longest-tail": () => longestTailFirst(graph, unitEffort),
		interleaved: () => interleavedOrder(graph, turns),
	}[order]();
	return list.flatMap(unitOf);
}
