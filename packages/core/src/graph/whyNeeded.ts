import { type Digraph, unseal } from "./digraph.ts";

/**
 * A shortest chain that shows why a topic is needed for a goal: `[topic, …, goal]`, each required by the
 * next; of several, the one through what authors name first. `[topic]` when both are the same, undefined
 * when the goal does not need the topic.
 * @throws GraphError `graph/unknown-id`
 */
export function whyNeeded(graph: Digraph, topic: string, goal: string): string[] | undefined {
	const dense = unseal(graph);
	const { offsets, items } = dense.prerequisites;
	const end = dense.indexOf(topic);
	const start = dense.indexOf(goal);
	const { marks, epoch } = dense.freshMarks();
	const queue = [start];
	const cameFrom = new Map<number, number>();
	marks[start] = epoch;
	for (let head = 0; head < queue.length && marks[end] !== epoch; head++) {
		const at = queue[head]!;
		for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
			const below = items[k]!;
			if (marks[below] === epoch) continue;
			marks[below] = epoch;
			cameFrom.set(below, at);
			queue.push(below);
		}
	}
	if (marks[end] !== epoch) return undefined;
	const chain: number[] = [];
	for (let at: number | undefined = end; at !== undefined; at = cameFrom.get(at)) chain.push(at);
	return dense.idsOf(chain);
}
