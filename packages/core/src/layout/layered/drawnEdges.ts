import { type Digraph, unseal } from "../../graph/digraph.ts";
import { fullOrder, inverse } from "../../graph/prioritisedOrder.ts";
import { redundantPrerequisites } from "../../graph/redundantPrerequisites.ts";
import type { TopicId } from "../../model/id.ts";
import type { Edges } from "./edges.ts";

/** What is to be drawn, with topics numbered in id order so that the drawing does not depend on records. */
export interface DrawnEdges {
	/** Sorted. */
	readonly ids: readonly TopicId[];
	/** By lower, then by upper end. */
	readonly edges: Edges;
	/** By number: the longest chain above. */
	readonly levels: Int32Array;
}

/** @throws CycleError */
export function drawnEdges(graph: Digraph, redundant: boolean): DrawnEdges {
	const dense = unseal(graph);
	const { offsets, items } = dense.prerequisites;
	const numberOf = dense.idRanks();
	const topics = inverse(numberOf);
	const { order, ends } = fullOrder(dense);
	const levels = new Int32Array(dense.size);
	let i = 0;
	for (const [level, end] of ends.entries())
		for (; i < end; i++) levels[numberOf[order[i]!]!] = level;

	const key = (from: number, to: number) => to * dense.size + from;
	const left = new Set<number>();
	if (!redundant)
		for (const [from, to] of redundantPrerequisites(graph))
			left.add(key(numberOf[dense.indexOf(from)]!, numberOf[dense.indexOf(to)]!));
	const keys: number[] = [];
	for (let topic = 0; topic < dense.size; topic++) {
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) {
			const edge = key(numberOf[items[k]!]!, numberOf[topic]!);
			if (!left.has(edge)) keys.push(edge);
		}
	}
	const sorted = Float64Array.from(keys).sort();
	return {
		ids: dense.idsOf(topics),
		edges: {
			from: Int32Array.from(sorted, (edge) => edge % dense.size),
			to: Int32Array.from(sorted, (edge) => Math.floor(edge / dense.size)),
		},
		levels,
	};
}
