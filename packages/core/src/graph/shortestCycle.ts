import { compareIds } from "../internal/compareIds.ts";
import type { DenseGraph } from "./digraph.ts";

/**
 * The shortest cycle of a strongly connected component; of several, the first in id order, beginning
 * with its smallest id.
 *
 * A breadth-first search from every topic in id order, only as deep as a shorter cycle could be. A topic
 * that was searched from is dropped, and with it whatever is then no longer on a cycle: a single long
 * ring costs one search.
 */
export function shortestCycle(dense: DenseGraph, component: readonly number[]): number[] {
	const { ids } = dense.table;
	const members = component.slice().sort((a, b) => compareIds(ids[a]!, ids[b]!));
	const local = new Map(members.map((topic, i) => [topic, i]));
	const prerequisites = localRows(dense, members, local);
	const dependents: number[][] = members.map(() => []);
	for (const [i, row] of prerequisites.entries()) for (const j of row) dependents[j]!.push(i);
	const peel = peeler(prerequisites, dependents);

	const seenFrom = new Int32Array(members.length).fill(-1);
	const cameFrom = new Int32Array(members.length);
	let best: number[] = [];
	for (let start = 0; start < members.length && best.length !== 1; start++) {
		if (peel.isGone(start)) continue;
		const limit = best.length === 0 ? members.length : best.length - 1;
		const last = search(start, limit);
		if (last >= 0) best = pathTo(start, last);
		peel.remove(start);
	}
	return best.map((i) => members[i]!);

	/** The last topic of a shortest cycle through `start` of at most `limit` topics, -1 if none. */
	function search(start: number, limit: number): number {
		let layer = [start];
		seenFrom[start] = start;
		for (let length = 1; length <= limit && layer.length > 0; length++) {
			const next: number[] = [];
			for (const topic of layer) {
				for (const j of prerequisites[topic]!) {
					if (j === start) return topic;
					if (seenFrom[j] === start || peel.isGone(j)) continue;
					seenFrom[j] = start;
					cameFrom[j] = topic;
					next.push(j);
				}
			}
			layer = next;
		}
		return -1;
	}

	function pathTo(start: number, last: number): number[] {
		const path: number[] = [];
		for (let i = last; i !== start; i = cameFrom[i]!) path.push(i);
		return [...path, start].reverse();
	}
}

/** Prerequisites inside the component as positions in `members`, ascending. */
function localRows(
	{ prerequisites: { offsets, items } }: DenseGraph,
	members: readonly number[],
	local: ReadonlyMap<number, number>,
): number[][] {
	return members.map((topic) => {
		const row: number[] = [];
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) {
			const j = local.get(items[k]!);
			if (j !== undefined) row.push(j);
		}
		return row.sort((a, b) => a - b);
	});
}

/** Removes topics together with all that lose their last prerequisite or their last dependent. */
function peeler(prerequisites: readonly number[][], dependents: readonly number[][]) {
	const gone = new Uint8Array(prerequisites.length);
	const ins = Int32Array.from(prerequisites, (row) => row.length);
	const outs = Int32Array.from(dependents, (row) => row.length);
	return {
		isGone: (i: number): boolean => gone[i] === 1,
		remove(start: number): void {
			const queue = [start];
			gone[start] = 1;
			for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
				for (const j of dependents[i]!) drop(j, ins, queue);
				for (const j of prerequisites[i]!) drop(j, outs, queue);
			}
		},
	};

	function drop(i: number, counts: Int32Array, queue: number[]): void {
		if (--counts[i]! > 0 || gone[i] === 1) return;
		gone[i] = 1;
		queue.push(i);
	}
}
