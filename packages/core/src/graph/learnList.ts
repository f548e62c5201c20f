import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { anyOrder } from "./prioritisedOrder.ts";

/**
 * The goals with everything they need, each topic directly after what it needs and was not yet listed
 * (depth-first, prerequisites in author order): what only one topic needs comes right before it, as on a
 * Metacademy learning plan. Without goals, the topics that nothing requires, in id order.
 * @throws CycleError, GraphError `graph/unknown-id`
 */
export function learnList(graph: Digraph, goals?: readonly string[]): string[] {
	const dense = unseal(graph);
	const order = anyOrder(dense);
	const starts = goals ? goals.map((id) => dense.indexOf(id)) : topTopics(dense, order);
	const { offsets, items } = dense.prerequisites;
	const { marks, epoch } = dense.freshMarks();
	const next = offsets.slice(0, dense.size);
	const listed: number[] = [];
	for (const start of starts) {
		if (marks[start] === epoch) continue;
		marks[start] = epoch;
		const path = [start];
		while (path.length > 0) {
			const topic = path[path.length - 1]!;
			if (next[topic] === offsets[topic + 1]) listed.push(path.pop()!);
			else {
				const below = items[next[topic]!++]!;
				if (marks[below] === epoch) continue;
				marks[below] = epoch;
				path.push(below);
			}
		}
	}
	return dense.idsOf(listed);
}

function topTopics({ dependents: { offsets }, table }: DenseGraph, order: Int32Array): number[] {
	const tops = Array.from(order).filter((topic) => offsets[topic] === offsets[topic + 1]);
	return tops.sort((a, b) => (table.ids[a]! < table.ids[b]! ? -1 : 1));
}
