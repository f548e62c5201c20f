import type { Rows } from "../../graph/rows.ts";

/** Directed edges between numbers: edge `e` leads from `from[e]` to `to[e]`. */
export interface Edges {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** For every number the values of the keys that are equal to it, in order. */
export function groupRows(size: number, keys: Int32Array, values: ArrayLike<number>): Rows {
	const offsets = new Int32Array(size + 1);
	for (const key of keys) offsets[key + 1]!++;
	for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!;
	const next = offsets.slice();
	const items = new Int32Array(keys.length);
	for (let e = 0; e < keys.length; e++) items[next[keys[e]!]!++] = values[e]!;
	return { offsets, items };
}
