import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "./report/displayWidth.ts";

/** Where lines begin and end. */
export interface Lines {
	/** Before the first piece; further lines are indented as far. */
	readonly lead: string;
	/** Width of the terminal. */
	readonly columns: number;
}

/** Pieces of text on as few lines as they fit on; a piece is never broken, what is wider has a line of its own. */
export function fillLines(pieces: readonly string[], { lead, columns }: Lines): string[] {
	const indent = widthOf(lead);
	const lines: string[] = [];
	let line = lead;
	let width = indent;
	for (const piece of pieces) {
		if (width > indent && width + widthOf(piece.trimEnd()) > columns) {
			lines.push(line.trimEnd());
			line = " ".repeat(indent);
			width = indent;
		}
		line += piece;
		width += widthOf(piece);
	}
	return [...lines, line.trimEnd()];
}

function widthOf(text: string): number {
	return displayWidth(stripVTControlCharacters(text));
}
