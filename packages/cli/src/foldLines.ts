import { stripVTControlCharacters } from "node:util";
import { fillLines, widthOf } from "./fillLines.ts";

/** What is in backticks is one word; escape sequences of colours hold no space. */
const PIECE = /^ +|(?:`[^`\n]*`|\S)+ */g;
const GAP = /\S {2,}$/;
/** Of the width, where further lines begin at most. */
const DEEPEST = 0.5;

/**
 * A text of which no line is wider than a terminal, as far as its words allow. Further lines of a row
 * begin below a column of it, or two columns in; what fits stays as it is.
 */
export function foldLines(text: string, columns: number): string {
	return text
		.split("\n")
		.flatMap((line) => (widthOf(line) > columns ? folded(line, columns) : line))
		.join("\n");
}

function folded(line: string, columns: number): string[] {
	const pieces = line.match(PIECE) ?? [];
	const { count, indent } = columnToKeep(pieces, columns);
	const lead = pieces.slice(0, count).join("");
	return fillLines(pieces.slice(count), { lead, indent, columns });
}

/** How many pieces stand before the last column in the first half of the line, and how wide they are. */
function columnToKeep(
	pieces: readonly string[],
	columns: number,
): { readonly count: number; readonly indent: number } {
	let [count, indent, width] = [0, 2, 0];
	for (const [at, piece] of pieces.entries()) {
		width += widthOf(piece);
		if (width > columns * DEEPEST) break;
		if (stripVTControlCharacters(piece).trim() === "") [count, indent] = [at + 1, width + 2];
		else if (GAP.test(piece)) [count, indent] = [at + 1, width];
	}
	return { count, indent };
}
