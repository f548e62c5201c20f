import type { Point, Range } from "../model/place.ts";

/** Answers where an offset of one text is. Built on first use: most files never need it. */
export interface LineIndex {
	pointAt(offset: number): Point;
	/** `end` is exclusive. */
	rangeAt(start: number, end: number): Range;
}

/** Lines end with `\n`, `\r\n` or `\r`; a byte order mark takes no column. */
export function createLineIndex(text: string): LineIndex {
	return lineIndexOf(() => text);
}

/** The same for a text that is asked for at most once, and not kept. */
export function lineIndexOf(read: () => string): LineIndex {
	let lines: Lines | undefined;

	const pointAt = (offset: number): Point => {
		if (offset <= 0) return { line: 1, column: 1, offset: 0 };
		lines ??= findLines(read());
		const { starts, length, byteOrderMark } = lines;
		const at = Math.min(offset, length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (starts[middle]! <= at) low = middle;
			else high = middle - 1;
		}
		const start = low === 0 ? byteOrderMark : starts[low]!;
		return { line: low + 1, column: Math.max(at - start, 0) + 1, offset: at };
	};

	return {
		pointAt,
		rangeAt: (start, end) => ({ start: pointAt(start), end: pointAt(Math.max(end, start)) }),
	};
}

const LINE_END = /\r\n?|\n/g;

interface Lines {
	readonly starts: readonly number[];
	/** Characters of the text. */
	readonly length: number;
	/** Characters that take no column. */
	readonly byteOrderMark: number;
}

function findLines(text: string): Lines {
	const starts = [0];
	// Searching is native, and most texts are without `\r`.
	if (text.includes("\r"))
		for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
	else
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	const byteOrderMark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	return { starts, length: text.length, byteOrderMark };
}
