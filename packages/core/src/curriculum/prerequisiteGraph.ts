import { buildDigraph } from "../graph/buildDigraph.ts";
import { circleOf } from "../graph/circleOf.ts";
import type { Digraph } from "../graph/digraph.ts";
import type { TopicFacts } from "../model/topic.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { reachableTopics } from "./reachableTopics.ts";

/**
 * The graph of hard prerequisites, every alternative of an any-of included. Where alternatives go in a
 * circle (a needs b or x, b needs a or y), those of the circle that cannot come first are left out, so
 * the graph of a curriculum is always acyclic. What leads into a circle or out of it always stays.
 */
export function prerequisiteGraph(topics: Iterable<Pick<TopicFacts, "id" | "requires">>): Digraph {
	const list = [...topics];
	const records = list.map(({ id, requires }) => ({ id, requires: requiredTopics(requires) }));
	const { graph } = buildDigraph(records);
	const circles = circleOf(graph);
	if (circles.size === 0) return graph;
	const rounds = reachableTopics(list);
	const roundOf = (id: string) => rounds.get(id) ?? Number.POSITIVE_INFINITY;
	const isInOneCircle = (a: string, b: string) =>
		circles.has(a) && circles.get(a) === circles.get(b);
	return buildDigraph(
		records.map(({ id, requires }) => ({
			id,
			requires: requires.filter(
				(needed) => !isInOneCircle(id, needed) || roundOf(needed) < roundOf(id),
			),
		})),
	).graph;
}
