import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { anyOrder } from "./prioritisedOrder.ts";
import type { KindOf } from "./requisiteKind.ts";

/**
 * The requisites that others already imply, as `[requisite, topic]`: a prerequisite when another path
 * holds at least one prerequisite, a corequisite when there is any other path, `together` never. By topic
 * in record order, then in author order.
 * @throws CycleError
 */
export function redundantRequisites(
	graph: Digraph,
	kindOf: KindOf,
): [requisite: string, topic: string][] {
	const dense = unseal(graph);
	const { ids } = dense.table;
	const { offsets, items } = dense.prerequisites;
	anyOrder(dense);
	const isStrict = strictEdges(dense, kindOf);
	const redundant: [string, string][] = [];
	for (let topic = 0; topic < dense.size; topic++) {
		if (offsets[topic + 1]! - offsets[topic]! < 2) continue;
		const paths = otherPaths(dense, topic, isStrict);
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) {
			const [requisite, dependent] = [ids[items[k]!]!, ids[topic]!];
			const path = paths.get(items[k]!);
			if (path === undefined || kindOf(requisite, dependent) === "together") continue;
			if (path >= isStrict[k]!) redundant.push([requisite, dependent]);
		}
	}
	return redundant;
}

/** 1 for every prerequisite, 0 for other requisites, by position in the rows. */
function strictEdges({ size, prerequisites, table }: DenseGraph, kindOf: KindOf): Uint8Array {
	const { offsets, items } = prerequisites;
	const isStrict = new Uint8Array(items.length);
	for (let topic = 0; topic < size; topic++)
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++)
			if (kindOf(table.ids[items[k]!]!, table.ids[topic]!) === "prerequisite") isStrict[k] = 1;
	return isStrict;
}

/** By topic reached in two or more steps: 1 when some path to it holds a prerequisite, 0 when none does. */
function otherPaths(
	{ prerequisites: { offsets, items } }: DenseGraph,
	topic: number,
	isStrict: Uint8Array,
): Map<number, number> {
	const paths = new Map<number, number>();
	const stack: [at: number, path: number][] = [];
	for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) stack.push([items[k]!, isStrict[k]!]);
	for (let step = stack.pop(); step; step = stack.pop()) {
		const [at, path] = step;
		for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
			const longer = path | isStrict[k]!;
			if ((paths.get(items[k]!) ?? -1) >= longer) continue;
			paths.set(items[k]!, longer);
			stack.push([items[k]!, longer]);
		}
	}
	return paths;
}
