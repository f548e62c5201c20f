import type { Rows } from "./rows.ts";

/** Columns are worked off in strips of so many 32-bit words, so that several rows fit in the cache. */
const STRIP_WORDS = 32;

/** A part of one row of a closure matrix. */
export interface ClosureStrip {
	/** The bits of the strip are in the words from `at` up to, not including, `at + width`. */
	readonly words: Int32Array;
	readonly at: number;
	readonly width: number;
	/** The number that the first bit stands for. */
	readonly first: number;
}

/**
 * Computes the closure of positioned rows as a bit matrix, strip by strip, in O(rows × items / 32).
 * Every part of a row that may hold bits is shown before the row's own items are added to it, so that it
 * tells what the row reaches *through* its items. Returns the words of the last strip.
 */
export function closureStrips(
	{ offsets, items }: Rows,
	visit: (row: number, strip: ClosureStrip) => void,
	stripWords: number = STRIP_WORDS,
): Int32Array {
	const size = offsets.length - 1;
	const width = Math.min(stripWords, (size + 31) >>> 5);
	const words = new Int32Array(size * width);
	for (let first = 0; first < size; first += width * 32) {
		for (let row = first; row < size; row++) {
			const at = row * width;
			const start = offsets[row]!;
			const end = offsets[row + 1]!;
			let isFirst = true;
			for (let k = start; k < end; k++) {
				if (items[k]! < first) continue;
				const from = items[k]! * width;
				if (isFirst) words.copyWithin(at, from, from + width);
				else for (let w = 0; w < width; w++) words[at + w]! |= words[from + w]!;
				isFirst = false;
			}
			if (isFirst) {
				words.fill(0, at, at + width);
				continue;
			}
			visit(row, { words, at, width, first });
			for (let k = start; k < end; k++) {
				const bit = items[k]! - first;
				if (bit >= 0 && bit < width * 32) words[at + (bit >>> 5)]! |= 1 << (bit & 31);
			}
		}
	}
	return words;
}

/** Whether the strip has the bit of a number; false when the number lies outside it. */
export function hasBit({ words, at, width, first }: ClosureStrip, number: number): boolean {
	const bit = number - first;
	return bit >= 0 && bit < width * 32 && (words[at + (bit >>> 5)]! & (1 << (bit & 31))) !== 0;
}
