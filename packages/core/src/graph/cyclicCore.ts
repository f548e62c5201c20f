import { componentsOf } from "./components.ts";
import type { DenseGraph } from "./digraph.ts";
import { kahn } from "./kahn.ts";
import { hasItem, type Rows, transpose } from "./rows.ts";

/** The topics of a graph that are on cycles, numbered in id order. */
export interface CyclicCore {
	/** Indices in the whole graph, in id order. */
	readonly topics: Int32Array;
	/** The strongly connected component of every number. */
	readonly component: Int32Array;
	/** Rows are ascending. */
	readonly prerequisites: Rows;
	readonly dependents: Rows;
}

/** The cyclic core, undefined when the graph is acyclic. */
export function cyclicCore(dense: DenseGraph): CyclicCore | undefined {
	if (kahn(dense).count === dense.size) return undefined;
	const component = componentsOf(dense.prerequisites);
	const topics = inIdOrder(dense, topicsOnCycles(dense, component));
	const numberOf = new Int32Array(dense.size).fill(-1);
	for (let i = 0; i < topics.length; i++) numberOf[topics[i]!] = i;
	// Transposing sorts every row.
	const dependents = transpose(renumbered(dense.prerequisites, topics, numberOf));
	const prerequisites = transpose(dependents);
	return { topics, component: topics.map((topic) => component[topic]!), prerequisites, dependents };
}

function topicsOnCycles({ size, prerequisites }: DenseGraph, component: Int32Array): number[] {
	const { offsets, items } = prerequisites;
	const sizes = new Int32Array(size);
	for (let topic = 0; topic < size; topic++) sizes[component[topic]!]!++;
	const found: number[] = [];
	for (let topic = 0; topic < size; topic++) {
		const isAlone = sizes[component[topic]!] === 1;
		if (isAlone && !hasItem(items, topic, offsets[topic]!, offsets[topic + 1]!)) continue;
		found.push(topic);
	}
	return found;
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
