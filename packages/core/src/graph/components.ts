import type { DenseGraph } from "./digraph.ts";

/**
 * The strongly connected components that hold a cycle, as lists of topics in no particular order
 * (Tarjan 1972, without recursion), O(topics + prerequisites).
 */
export function cyclicComponents({ size, prerequisites }: DenseGraph): number[][] {
	const { offsets, items } = prerequisites;
	const found = new Int32Array(size); // 1-based time of discovery, 0 = not yet
	const low = new Int32Array(size);
	const closed = new Uint8Array(size);
	const next = offsets.slice(0, size);
	const path: number[] = [];
	const open: number[] = [];
	const components: number[][] = [];
	let time = 0;
	for (let root = 0; root < size; root++) {
		if (found[root] === 0) path.push(root);
		while (path.length > 0) {
			const topic = path[path.length - 1]!;
			if (found[topic] === 0) {
				found[topic] = low[topic] = ++time;
				open.push(topic);
			}
			let deeper = -1;
			while (deeper < 0 && next[topic]! < offsets[topic + 1]!) {
				const prerequisite = items[next[topic]!]!;
				if (found[prerequisite] === 0) deeper = prerequisite;
				else {
					if (closed[prerequisite] === 0 && low[prerequisite]! < low[topic]!)
						low[topic] = low[prerequisite]!;
					next[topic]!++;
				}
			}
			if (deeper >= 0) {
				path.push(deeper);
				continue;
			}
			path.pop();
			if (low[topic] !== found[topic]) continue;
			const component = open.splice(open.lastIndexOf(topic));
			for (const member of component) closed[member] = 1;
			if (component.length > 1 || requiresItself(prerequisites, topic)) components.push(component);
		}
	}
	return components;
}

function requiresItself({ offsets, items }: DenseGraph["prerequisites"], topic: number): boolean {
	return items.subarray(offsets[topic], offsets[topic + 1]).includes(topic);
}
