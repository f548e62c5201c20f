import type { Rows } from "./rows.ts";

/**
 * The number of the strongly connected component of every row (Tarjan 1972, without recursion),
 * O(rows + items). Two rows are in one component when each reaches the other.
 */
export function componentsOf({ offsets, items }: Rows): Int32Array {
	const size = offsets.length - 1;
	const component = new Int32Array(size).fill(-1);
	const found = new Int32Array(size); // 1-based time of discovery, 0 = not yet
	const low = new Int32Array(size);
	const next = offsets.slice(0, size);
	const path = new Int32Array(size);
	const open = new Int32Array(size);
	let depth = 0;
	let waiting = 0;
	let time = 0;
	let count = 0;
	for (let root = 0; root < size; root++) {
		if (found[root] !== 0) continue;
		path[depth++] = root;
		while (depth > 0) {
			const row = path[depth - 1]!;
			if (found[row] === 0) {
				found[row] = low[row] = ++time;
				open[waiting++] = row;
			}
			if (next[row]! < offsets[row + 1]!) {
				const other = items[next[row]!]!;
				if (found[other] === 0) path[depth++] = other;
				else {
					if (component[other]! < 0 && low[other]! < low[row]!) low[row] = low[other]!;
					next[row]!++;
				}
				continue;
			}
			depth--;
			if (low[row] !== found[row]) continue;
			let member: number;
			do {
				member = open[--waiting]!;
				component[member] = count;
			} while (member !== row);
			count++;
		}
	}
	return component;
}
