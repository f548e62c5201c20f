import { type Digraph, unseal } from "./digraph.ts";
import type { Rows } from "./rows.ts";

/**
 * What a topic itself requires, in author order.
 * @throws GraphError `graph/unknown-id`
 */
export function directPrerequisites(graph: Digraph, id: string): string[] {
	return rowOf(graph, id, unseal(graph).prerequisites);
}

/**
 * The topics that name this one as a prerequisite, in record order.
 * @throws GraphError `graph/unknown-id`
 */
export function directDependents(graph: Digraph, id: string): string[] {
	return rowOf(graph, id, unseal(graph).dependents);
}

function rowOf(graph: Digraph, id: string, { offsets, items }: Rows): string[] {
	const dense = unseal(graph);
	const topic = dense.indexOf(id);
	return dense.idsOf(items.subarray(offsets[topic], offsets[topic + 1]));
}
