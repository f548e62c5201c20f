import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "./report/displayWidth.ts";

/** Where lines begin and end. */
export interface Lines {
	/** Before the first piece. */
	readonly lead: string;
	/** Columns before the pieces of further lines; as wide as the lead when absent. */
	readonly indent?: number;
	/** Width of the terminal; undefined of what is none. */
	readonly columns: number | undefined;
}

/** Of what is no terminal, and of a terminal that does not say how wide it is. */
export const DEFAULT_COLUMNS = 80;

/** Pieces of text on as few lines as they fit on; a piece is never broken, what is wider has a line of its own. */
export function fillLines(
	pieces: readonly string[],
	{ lead, indent = widthOf(lead), columns = DEFAULT_COLUMNS }: Lines,
): string[] {
	const lines: string[] = [];
	let line = lead;
	let width = widthOf(lead);
	let isFresh = true;
	for (const piece of pieces) {
		if (!isFresh && width + widthOf(piece.trimEnd()) > columns) {
			lines.push(line.trimEnd());
			line = " ".repeat(indent);
			width = indent;
		}
		isFresh = false;
		line += piece;
		width += widthOf(piece);
	}
	return [...lines, line.trimEnd()];
}

/** Columns of a line of a terminal; escape sequences take none. */
export function widthOf(text: string): number {
	return displayWidth(stripVTControlCharacters(text));
}
