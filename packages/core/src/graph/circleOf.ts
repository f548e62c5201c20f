import { cyclicCore } from "./cyclicCore.ts";
import { type Digraph, unseal } from "./digraph.ts";

/**
 * The topics that are on cycles, each with the number of its strongly connected component: two of them
 * require each other, directly or not, when their numbers are equal. Empty for an acyclic graph.
 */
export function circleOf(graph: Digraph): ReadonlyMap<string, number> {
	const dense = unseal(graph);
	const core = cyclicCore(dense);
	if (!core) return new Map();
	return new Map(dense.idsOf(core.topics).map((id, at) => [id, core.component[at]!]));
}
