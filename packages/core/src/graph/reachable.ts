import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import type { Rows } from "./rows.ts";

/**
 * Everything that has to be learned before a topic, nearest first, the topic itself left out.
 * Takes time in proportion to the answer.
 * @throws GraphError `graph/unknown-id`
 */
export function prerequisitesOf(graph: Digraph, id: string): string[] {
	const dense = unseal(graph);
	return reachedIds(dense, id, dense.prerequisites);
}

/**
 * Everything that a topic is needed for, nearest first, the topic itself left out.
 * Takes time in proportion to the answer.
 * @throws GraphError `graph/unknown-id`
 */
export function dependentsOf(graph: Digraph, id: string): string[] {
	const dense = unseal(graph);
	return reachedIds(dense, id, dense.dependents);
}

function reachedIds(dense: DenseGraph, id: string, rows: Rows): string[] {
	return dense.idsOf(reachableFrom(dense, dense.indexOf(id), rows).slice(1));
}

/** Breadth-first from a topic, which comes first. */
export function reachableFrom(dense: DenseGraph, start: number, rows: Rows): number[] {
	const { offsets, items } = rows;
	const { marks, epoch } = dense.freshMarks();
	const reached = [start];
	marks[start] = epoch;
	for (let head = 0; head < reached.length; head++) {
		const topic = reached[head]!;
		for (let k = offsets[topic]!, end = offsets[topic + 1]!; k < end; k++) {
			const next = items[k]!;
			if (marks[next] === epoch) continue;
			marks[next] = epoch;
			reached.push(next);
		}
	}
	return reached;
}
