import { type Digraph, unseal } from "./digraph.ts";

/** All ids, in record order. */
export function topicIds(graph: Digraph): string[] {
	return unseal(graph).table.ids.slice();
}

/** Whether the graph has a topic of this id. */
export function hasTopic(graph: Digraph, id: string): boolean {
	return unseal(graph).table.indexOf(id) >= 0;
}
