import type { Range } from "@prereq/core";
import { displayWidth, fitColumns } from "./displayWidth.ts";
import { linesOf } from "./linesOf.ts";
import { visibleText } from "./visibleText.ts";

/** A line of a file as a frame shows it. */
export interface FrameLine {
	readonly number: number;
	readonly text: string;
	/** The part that the finding is about, in terminal columns; absent on context lines. */
	readonly mark?: { readonly indent: number; readonly width: number };
}

const CONTEXT = 1;
const MAX_MARKED = 4;
const TAB = "  ";
const ELLIPSIS = "…";

/** The lines around a range, at most `width` columns wide; empty when the range is not in the text. */
export function codeFrame(text: string, range: Range, width: number): readonly FrameLine[] {
	const last = Math.min(range.end.line, range.start.line + MAX_MARKED - 1);
	const first = Math.max(1, range.start.line - CONTEXT);
	const lines = linesOf(text, first, last + CONTEXT);
	if (first + lines.length - 1 > last && lines.at(-1)?.trim() === "") lines.pop();
	return lines.map((line, index) => {
		const number = first + index;
		const marked = number >= range.start.line && number <= last;
		if (!marked) return { number, text: cut(line, 0, width) };
		const from = number === range.start.line ? range.start.column - 1 : indentOf(line);
		const to = number === range.end.line ? range.end.column - 1 : line.length;
		return { number, ...windowed(line, from, Math.max(from, to), width) };
	});
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}

function windowed(
	line: string,
	from: number,
	to: number,
	width: number,
): Omit<FrameLine, "number"> {
	const isLong = to > width || displayWidth(printable(line.slice(0, to))) > width;
	const begin = isLong ? startOfCharacter(line, Math.max(0, from - Math.floor(width / 4))) : 0;
	const shown = cut(line, begin, width);
	const lead = begin > 0 ? ELLIPSIS : "";
	const indent = displayWidth(lead + printable(line.slice(begin, from)));
	const marked = displayWidth(printable(line.slice(Math.max(from, begin), to)));
	const room = Math.max(1, displayWidth(shown) - indent);
	return { text: shown, mark: { indent, width: Math.max(1, Math.min(marked, room)) } };
}

/** Half a surrogate pair is no character. */
function startOfCharacter(line: string, at: number): number {
	return /^[\uDC00-\uDFFF]/.test(line.slice(at, at + 1)) ? at + 1 : at;
}

function cut(line: string, begin: number, width: number): string {
	const lead = begin > 0 ? ELLIPSIS : "";
	// A line may be the whole of a large file: no more of it is looked at than can be shown.
	const rest = printable(line.slice(begin, begin + width));
	const shown = fitColumns(rest, width);
	const isWhole = shown.length === rest.length && begin + width >= line.length;
	return lead + shown + (isWhole ? "" : ELLIPSIS);
}

function printable(text: string): string {
	return visibleText(text.replaceAll("\t", TAB));
}
