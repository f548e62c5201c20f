import { type Digraph, unseal } from "./digraph.ts";
import { prioritisedOrder } from "./prioritisedOrder.ts";

/** How to choose among topics that could all come next. */
export interface TopologicalOrderOptions {
	/**
	 * `author` (default): the one whose record came first. `id`: the smallest id by UTF-16 code units,
	 * the same for any order of the records.
	 */
	readonly by?: "author" | "id";
}

/**
 * The ids in an order in which every topic comes after its prerequisites.
 * @throws CycleError on a graph with a cycle
 */
export function topologicalOrder(graph: Digraph, options: TopologicalOrderOptions = {}): string[] {
	const dense = unseal(graph);
	const ranks = options.by === "id" ? dense.idRanks() : undefined;
	return dense.idsOf(prioritisedOrder(dense, ranks));
}
