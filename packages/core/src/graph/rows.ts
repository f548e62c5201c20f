/** Compressed rows: row `i` is `items[offsets[i]]` up to, not including, `items[offsets[i + 1]]`. */
export interface Rows {
	readonly offsets: Int32Array;
	readonly items: Int32Array;
}

/** Whether `items` has an item from `start` up to, not including, `end`. */
export function hasItem(items: Int32Array, item: number, start: number, end: number): boolean {
	for (let k = start; k < end; k++) if (items[k] === item) return true;
	return false;
}

/** The same edges by their other end; every row is ascending. */
export function transpose({ offsets, items }: Rows): Rows {
	const size = offsets.length - 1;
	const starts = new Int32Array(size + 1);
	for (const item of items) starts[item + 1]!++;
	for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
	const next = starts.slice();
	const turned = new Int32Array(items.length);
	for (let row = 0; row < size; row++)
		for (let k = offsets[row]!; k < offsets[row + 1]!; k++) turned[next[items[k]!]!++] = row;
	return { offsets: starts, items: turned };
}
