import type { DenseGraph } from "./digraph.ts";
import { kahn } from "./kahn.ts";
import { type Rows, transpose } from "./rows.ts";

/**
 * What is left of a graph when everything is peeled off that nothing cyclic depends on or that depends on
 * nothing cyclic: the topics on cycles and on paths between cycles, numbered in id order.
 */
export interface CyclicCore {
	/** Indices in the whole graph, in id order. */
	readonly topics: Int32Array;
	/** Rows are ascending. */
	readonly prerequisites: Rows;
	readonly dependents: Rows;
}

/** The cyclic core, undefined when the graph is acyclic. */
export function cyclicCore(dense: DenseGraph): CyclicCore | undefined {
	const { order, count } = kahn(dense);
	if (count === dense.size) return undefined;
	const topics = inIdOrder(dense, peelDependents(dense, order.subarray(0, count)));
	const numberOf = new Int32Array(dense.size).fill(-1);
	for (let i = 0; i < topics.length; i++) numberOf[topics[i]!] = i;
	const dependents = renumbered(dense.prerequisites, topics, numberOf);
	// Transposing twice sorts every row.
	const sorted = transpose(dependents);
	return { topics, prerequisites: transpose(sorted), dependents: sorted };
}

/** The topics outside `peeled` that have a cycle both before and behind them. */
function peelDependents(dense: DenseGraph, peeled: Int32Array): number[] {
	const { prerequisites, dependents } = dense;
	const gone = new Uint8Array(dense.size);
	for (const topic of peeled) gone[topic] = 1;
	const needed = new Int32Array(dense.size);
	const queue: number[] = [];
	for (let topic = 0; topic < dense.size; topic++) {
		if (gone[topic] === 1) continue;
		// What depends on a topic that is not peeled is not peeled either.
		needed[topic] = dependents.offsets[topic + 1]! - dependents.offsets[topic]!;
		if (needed[topic] === 0) queue.push(topic);
	}
	for (let topic = queue.pop(); topic !== undefined; topic = queue.pop()) {
		gone[topic] = 1;
		for (let k = prerequisites.offsets[topic]!; k < prerequisites.offsets[topic + 1]!; k++) {
			const below = prerequisites.items[k]!;
			if (gone[below] === 0 && --needed[below]! === 0) queue.push(below);
		}
	}
	const rest: number[] = [];
	for (let topic = 0; topic < dense.size; topic++) if (gone[topic] === 0) rest.push(topic);
	return rest;
}

function inIdOrder({ table }: DenseGraph, topics: readonly number[]): Int32Array {
	const sorted = topics.map((topic) => table.ids[topic]!).sort();
	return Int32Array.from(sorted, (id) => table.indexOf(id));
}

/** Rows of the numbered topics only, in their numbers. */
function renumbered({ offsets, items }: Rows, topics: Int32Array, numberOf: Int32Array): Rows {
	const starts = new Int32Array(topics.length + 1);
	const kept: number[] = [];
	for (let i = 0; i < topics.length; i++) {
		for (let k = offsets[topics[i]!]!; k < offsets[topics[i]! + 1]!; k++) {
			const other = numberOf[items[k]!]!;
			if (other >= 0) kept.push(other);
		}
		starts[i + 1] = kept.length;
	}
	return { offsets: starts, items: Int32Array.from(kept) };
}
