import { buildDigraph } from "./buildDigraph.ts";
import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";

/**
 * The graph of some topics that keeps what they require of each other: a prerequisite through topics
 * that are left out becomes a direct one. Records are in the order of `topics`; repetitions are dropped.
 * @throws GraphError `graph/unknown-id`
 */
export function restrictTo(graph: Digraph, topics: Iterable<string>): Digraph {
	const dense = unseal(graph);
	const kept = new Uint8Array(dense.size);
	const members = Array.from(new Set(topics), (id) => dense.indexOf(id));
	for (const topic of members) kept[topic] = 1;
	return buildDigraph(
		members.map((topic) => ({
			id: dense.table.ids[topic]!,
			requires: dense.idsOf(nearestBelow(dense, topic, kept)),
		})),
	).graph;
}

/** The kept topics that are reached through topics that are not kept. */
function nearestBelow(dense: DenseGraph, start: number, kept: Uint8Array): number[] {
	const { offsets, items } = dense.prerequisites;
	const { marks, epoch } = dense.freshMarks();
	const nearest: number[] = [];
	const queue = [start];
	for (let head = 0; head < queue.length; head++) {
		const topic = queue[head]!;
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) {
			const below = items[k]!;
			if (marks[below] === epoch) continue;
			marks[below] = epoch;
			(kept[below] === 1 ? nearest : queue).push(below);
		}
	}
	return nearest;
}
