/** An item of a Markdown list with all that stands below it; offsets into the text. */
export interface ItemBlock {
	/** Where its first line begins. */
	readonly start: number;
	/** Behind its bullet or number. */
	readonly textStart: number;
	/** Behind its last character; the line end is left out. */
	readonly end: number;
}

const BULLET = /^ *(?:[-*+]|\d{1,9}[.)]) {1,4}$/;
const NEXT_ITEM = /^ *(?:[-*+]|\d{1,9}[.)])(?: |$)/;
const HEADING = /^ {0,3}#{1,6} /;

/**
 * The item that begins with what stands at an offset. Undefined where lines alone do not tell how far it
 * goes: inside quotes, with tabs, or when it goes on without being indented.
 */
export function itemBlock(text: string, at: number): ItemBlock | undefined {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const bullet = text.slice(start, at);
	if (!BULLET.test(bullet)) return undefined;
	let end = lineEnd(text, at);
	let isApart = false;
	for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
		const to = lineEnd(text, line);
		const content = text.slice(line, to);
		const indent = /^\s*/.exec(content)![0];
		if (indent.length === content.length) isApart = true;
		else if (indent.includes("\t")) return undefined;
		else if (indent.length >= bullet.length) {
			end = to;
			isApart = false;
		} else if (isApart || NEXT_ITEM.test(content) || HEADING.test(content)) break;
		else return undefined;
	}
	return { start, textStart: at, end };
}

/** The end of the line of an offset, without the characters that end it. */
function lineEnd(text: string, at: number): number {
	const newline = text.indexOf("\n", at);
	const end = newline < 0 ? text.length : newline;
	return end > at && text[end - 1] === "\r" ? end - 1 : end;
}

/** Where the line behind that of an offset begins; the length of the text behind the last one. */
function nextLine(text: string, at: number): number {
	const newline = text.indexOf("\n", at);
	return newline < 0 ? text.length : newline + 1;
}
