import { type Digraph, unseal } from "./digraph.ts";

/**
 * Topics that require something but that nothing requires and that are no goal: what they build on leads
 * nowhere (CurricularAnalytics' dead ends). In record order.
 */
export function deadEnds(graph: Digraph, isGoal: (id: string) => boolean): string[] {
	const { table, prerequisites, dependents } = unseal(graph);
	return table.ids.filter(
		(id, topic) =>
			prerequisites.offsets[topic] !== prerequisites.offsets[topic + 1] &&
			dependents.offsets[topic] === dependents.offsets[topic + 1] &&
			!isGoal(id),
	);
}
