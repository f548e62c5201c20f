import { displayWidth } from "./report/displayWidth.ts";

export interface WrapOptions {
	/** Before the first item; further lines are indented as far. */
	readonly lead: string;
	readonly separator: string;
	/** Width of the terminal. */
	readonly columns: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with an escape
const COLOUR = /\u001B\[[\d;]*m/g;

/** Items on as few lines as they fit on; an item is never broken. */
export function wrapItems(
	items: readonly string[],
	{ lead, separator, columns }: WrapOptions,
): string[] {
	const widthOf = (text: string): number => displayWidth(text.replace(COLOUR, ""));
	const indent = widthOf(lead);
	const lines: string[] = [];
	let line = lead;
	let width = indent;
	for (const [at, item] of items.entries()) {
		const text = at < items.length - 1 ? item + separator : item;
		const size = widthOf(text.trimEnd());
		if (width > indent && width + size > columns) {
			lines.push(line.trimEnd());
			line = " ".repeat(indent);
			width = indent;
		}
		line += text;
		width += widthOf(text);
	}
	return [...lines, line.trimEnd()];
}
