import { buildDigraph } from "../graph/buildDigraph.ts";
import type { Digraph } from "../graph/digraph.ts";
import { isAcyclic } from "../graph/findCycles.ts";
import type { TopicFacts } from "../model/topic.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { reachableTopics } from "./reachableTopics.ts";

/**
 * The graph of hard prerequisites, every alternative of an any-of included. Where alternatives go in a
 * circle (a needs b or x, b needs a or y), those that cannot come first are left out, so the graph of a
 * curriculum is always acyclic.
 */
export function prerequisiteGraph(topics: Iterable<Pick<TopicFacts, "id" | "requires">>): Digraph {
	const list = [...topics];
	const records = list.map(({ id, requires }) => ({ id, requires: requiredTopics(requires) }));
	const { graph } = buildDigraph(records);
	if (isAcyclic(graph)) return graph;
	const rounds = reachableTopics(list);
	const roundOf = (id: string) => rounds.get(id) ?? Number.POSITIVE_INFINITY;
	return buildDigraph(
		records.map(({ id, requires }) => ({
			id,
			requires: requires.filter((needed) => roundOf(needed) < roundOf(id)),
		})),
	).graph;
}
