/** Compressed rows: row `i` is `items[offsets[i]]` up to, not including, `items[offsets[i + 1]]`. */
export interface Rows {
	readonly offsets: Int32Array;
	readonly items: Int32Array;
}

/** Packs lists of numbers. */
export function packRows(lists: readonly (readonly number[])[]): Rows {
	const offsets = new Int32Array(lists.length + 1);
	for (const [row, list] of lists.entries()) offsets[row + 1] = offsets[row]! + list.length;
	const items = new Int32Array(offsets[lists.length]!);
	for (const [row, list] of lists.entries()) items.set(list, offsets[row]!);
	return { offsets, items };
}

/** The same pairs by their other end. */
export function turnRows({ offsets, items }: Rows): Rows {
	const size = offsets.length - 1;
	const starts = new Int32Array(size + 1);
	for (const item of items) starts[item + 1]!++;
	for (let row = 0; row < size; row++) starts[row + 1]! += starts[row]!;
	const next = starts.slice();
	const turned = new Int32Array(items.length);
	for (let row = 0; row < size; row++) {
		for (let k = offsets[row]!; k < offsets[row + 1]!; k++) turned[next[items[k]!]!++] = row;
	}
	return { offsets: starts, items: turned };
}

/** One row as a view. */
export function rowOf({ offsets, items }: Rows, row: number): Int32Array {
	return items.subarray(offsets[row]!, offsets[row + 1]!);
}
