import type { CyclicCore } from "./cyclicCore.ts";

/**
 * A shortest cycle of every strongly connected component, as numbers of the core, each requiring the
 * next; it begins with its smallest number and is the first in number order among the shortest.
 *
 * A breadth-first search from every topic in turn, only as deep as a shorter cycle could be. A topic that
 * was searched from is dropped, and with it whatever is then no longer on a cycle: one long ring costs
 * one search.
 */
export function shortestCycles(core: CyclicCore): number[][] {
	const { component } = core;
	const { offsets, items } = core.prerequisites;
	const size = component.length;
	const best = new Map<number, number[]>();
	const seenFrom = new Int32Array(size).fill(-1);
	const cameFrom = new Int32Array(size);
	const queue = new Int32Array(size);
	const dropped = dropper(core);
	for (let start = 0; start < size; start++) {
		if (dropped.has(start)) continue;
		const found = best.get(component[start]!);
		const last = search(start, found ? found.length - 1 : size);
		if (last >= 0) best.set(component[start]!, pathBack(start, last));
		dropped.add(start);
	}
	return [...best.values()].sort((a, b) => a[0]! - b[0]!);

	/** The last topic of a shortest cycle through `start` of at most `limit` topics, -1 if none. */
	function search(start: number, limit: number): number {
		seenFrom[start] = start;
		queue[0] = start;
		let head = 0;
		let tail = 1;
		for (let length = 1; length <= limit && head < tail; length++) {
			for (const end = tail; head < end; head++) {
				const topic = queue[head]!;
				for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) {
					const below = items[k]!;
					if (below === start) return topic;
					if (seenFrom[below] === start || dropped.has(below)) continue;
					if (component[below] !== component[start]) continue;
					seenFrom[below] = start;
					cameFrom[below] = topic;
					queue[tail++] = below;
				}
			}
		}
		return -1;
	}

	function pathBack(start: number, last: number): number[] {
		const path: number[] = [];
		for (let topic = last; topic !== start; topic = cameFrom[topic]!) path.push(topic);
		return [...path, start].reverse();
	}
}

/** Drops topics together with all that lose their last prerequisite or dependent in their component. */
function dropper({ prerequisites, dependents, component }: CyclicCore) {
	const size = component.length;
	const gone = new Uint8Array(size);
	const directions = [
		{ rows: dependents, left: new Int32Array(size) },
		{ rows: prerequisites, left: new Int32Array(size) },
	];
	for (const { rows, left } of directions) {
		for (let row = 0; row < size; row++)
			for (let k = rows.offsets[row]!; k < rows.offsets[row + 1]!; k++)
				if (component[rows.items[k]!] === component[row]) left[rows.items[k]!]!++;
	}
	return {
		has: (topic: number): boolean => gone[topic] === 1,
		add(start: number): void {
			gone[start] = 1;
			const queue = [start];
			for (let topic = queue.pop(); topic !== undefined; topic = queue.pop()) {
				for (const { rows, left } of directions) {
					for (let k = rows.offsets[topic]!; k < rows.offsets[topic + 1]!; k++) {
						const other = rows.items[k]!;
						if (gone[other] === 1 || component[other] !== component[topic]) continue;
						if (--left[other]! > 0) continue;
						gone[other] = 1;
						queue.push(other);
					}
				}
			}
		},
	};
}
