import { buildDigraph, type DigraphRecord } from "./buildDigraph.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { prerequisitesOf } from "./reachable.ts";
import { topologicalOrder } from "./topologicalOrder.ts";
import { measureWidth } from "./width.ts";

/** Beyond these the search would take seconds. */
const MOST_EXACT = 1000;

/**
 * The ids in an order in which every topic comes after its prerequisites, with as few of them as possible
 * taken out of the author's order: those that stay are a largest set of which none has a prerequisite
 * behind it, hence a largest antichain (Dilworth 1950). At worst topics^2.5 steps; with more than 1,000
 * topics it is the {@link topologicalOrder}.
 * @throws CycleError on a graph with a cycle
 */
export function closestOrder(graph: Digraph): string[] {
	const plain = topologicalOrder(graph);
	const dense = unseal(graph);
	if (dense.size > MOST_EXACT) return plain;
	const { ids } = dense.table;
	const needs = ids.map((id) => prerequisitesOf(graph, id));
	const late = ids.map(
		(id, at): DigraphRecord => ({
			id,
			requires: needs[at]!.filter((needed) => dense.indexOf(needed) > at),
		}),
	);
	const stays = new Set(measureWidth(buildDigraph(late).graph).antichain);
	let before: string[] = [];
	const bound = ids.map((id, at): DigraphRecord => {
		if (!stays.has(id)) return { id, requires: needs[at]! };
		const requires = [...needs[at]!, ...before];
		before = [id];
		return { id, requires };
	});
	return topologicalOrder(buildDigraph(bound).graph);
}
