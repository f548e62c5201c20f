import { stripVTControlCharacters } from "node:util";
import { fillLines, widthOf } from "./fillLines.ts";

/** What is in backticks is one word; escape sequences of colours hold no space. */
const PIECE = /^ +|(?:`[^`\n]*`|\S)+ */g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of colours begin with one
const SPLIT_GAP = /( +)((?:\u001B\[[\d;]*m)+)/g;
const GAP = / {2,}$/;
const WIDE_GAP = / {3,}$/;
/** Columns that are left for the text of a row, where it begins below a column. */
const ROOM = 24;

/**
 * A text of which no line is wider than a terminal, as far as its words allow. What fits stays as it is.
 * The last cell of a row goes on below its beginning; where there is no room for that, cells move
 * together, and what is still too wide goes on further in.
 */
export function foldLines(text: string, columns: number): string {
	return text
		.split("\n")
		.flatMap((line) => (widthOf(line) > columns ? folded(line, columns) : line))
		.join("\n");
}

function folded(line: string, columns: number): string[] {
	const pieces = line.replace(SPLIT_GAP, "$2$1").match(PIECE) ?? [];
	const deepest = columns - ROOM;
	const last = cellsOf(pieces).at(-1)!;
	if (last.indent <= deepest) return fillLines(pieces.slice(last.at), filling(pieces, last));
	const close = pieces.map((piece) => (isBlank(piece) ? piece : piece.replace(WIDE_GAP, "  ")));
	const cell = cellsOf(close).findLast(({ indent }) => indent <= deepest) ?? { at: 0, indent: 2 };
	return fillLines(close.slice(cell.at), filling(close, cell));

	function filling(all: readonly string[], { at, indent }: Cell) {
		return { lead: all.slice(0, at).join(""), indent, columns };
	}
}

/** Where a cell of a row begins. */
interface Cell {
	/** Its first piece. */
	readonly at: number;
	/** Columns before its further lines. */
	readonly indent: number;
}

/** The cells of a row, which are two spaces or more apart; further lines of the first stand two columns in. */
function cellsOf(pieces: readonly string[]): Cell[] {
	const cells: Cell[] = [{ at: 0, indent: 2 }];
	let width = 0;
	for (const [at, piece] of pieces.entries()) {
		width += widthOf(piece);
		if (isBlank(piece)) cells[0] = { at: at + 1, indent: width + 2 };
		else if (GAP.test(piece) && at < pieces.length - 1) cells.push({ at: at + 1, indent: width });
	}
	return cells;
}

function isBlank(piece: string): boolean {
	return stripVTControlCharacters(piece).trim() === "";
}
