import { BlockScanner } from "./blockScanner.ts";
import type { MarkdownScan, ScannedHeading, ScannedLink, ScannedSpan } from "./markdownScan.ts";
import { plainInline } from "./plainInline.ts";
import { scanInline } from "./scanInline.ts";

const ATX = /^(#{1,6})(?![^ \t])/;
const CLOSING_MARKS = /[ \t]#+$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const DEFINITION = /^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<([^<>]*)>|(\S+))/;
const STARTS_BLOCK = /^(?:[-*+][ \t]|\d{1,9}[.)][ \t]|>|\|)/;
const BLOCK_MARKS: ReadonlySet<number> = new Set(
	Array.from("#[=-*+>|", (mark) => mark.charCodeAt(0)),
);

/**
 * Find headings, links, images and code in Markdown, line by line and without a tree: fast enough to
 * read every file on every run. It may be wrong about unusual Markdown, so whatever is found with its
 * help is confirmed with {@link treeScan} before anybody is told. Reads `text` from `start`.
 */
export function scanMarkdown(text: string, start = 0): MarkdownScan {
	const headings: ScannedHeading[] = [];
	const links: ScannedLink[] = [];
	const opaque: ScannedSpan[] = [];
	const blocks = new BlockScanner(text, opaque);
	let paragraph = -1;
	let paragraphEnd = -1;
	let lines = 0;
	const endParagraph = () => {
		if (paragraph >= 0) scanInline(text, paragraph, paragraphEnd, links, opaque);
		paragraph = -1;
		lines = 0;
	};
	for (let at = start; at < text.length; ) {
		const newline = text.indexOf("\n", at);
		const next = newline < 0 ? text.length : newline + 1;
		const end = lineEnd(text, at, newline < 0 ? text.length : newline);
		const begin = textStart(text, at, end);
		const isText = blocks.isText(at, begin, end, paragraph >= 0);
		if (!isText || begin >= end) endParagraph();
		else {
			const code = text.charCodeAt(begin);
			const mayBeBlock = isBlockMark(code);
			const line = mayBeBlock ? text.slice(begin, end) : "";
			const atx = code === 35 ? ATX.exec(line) : null;
			const definition = code === 91 && paragraph < 0 ? DEFINITION.exec(line) : null;
			const underline = mayBeBlock && lines > 0 && begin - at < 4 ? UNDERLINE.exec(line) : null;
			if (atx) {
				endParagraph();
				const depth = atx[1]!.length;
				const last = trimEnd(text, begin, end);
				headings.push({
					depth,
					text: plainInline(text.slice(begin + depth, last).replace(CLOSING_MARKS, "")),
					start: begin,
					end: last,
				});
				scanInline(text, begin + depth, end, links, opaque);
			} else if (definition) {
				const url = definition[2] ?? definition[3] ?? "";
				const urlStart = begin + line.indexOf(url, definition[1]!.length + 3);
				const span = { urlStart, urlEnd: urlStart + url.length };
				const label = definition[1]!;
				links.push({
					kind: "definition",
					url,
					text: label,
					start: begin,
					end: trimEnd(text, begin, end),
					...span,
				});
			} else if (underline) {
				const heading = plainInline(text.slice(paragraph, paragraphEnd));
				const depth = underline[1]!.startsWith("=") ? 1 : 2;
				headings.push({ depth, text: heading, start: paragraph, end: trimEnd(text, begin, end) });
				endParagraph();
			} else {
				const item = mayBeBlock && STARTS_BLOCK.test(line);
				if (item) endParagraph();
				if (paragraph < 0) paragraph = begin;
				paragraphEnd = end;
				lines = item ? 0 : lines + 1;
			}
		}
		at = next;
	}
	endParagraph();
	return { headings, links, opaque, unclosedFence: blocks.unclosedFence() };
}

/** Whether a line that begins so can be more than prose. */
function isBlockMark(code: number): boolean {
	return (code >= 48 && code <= 57) || BLOCK_MARKS.has(code);
}

function lineEnd(text: string, at: number, end: number): number {
	return end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** Behind indentation and the marks of quotes. */
function textStart(text: string, at: number, end: number): number {
	let begin = at;
	for (; begin < end; begin++) {
		const code = text.charCodeAt(begin);
		if (code !== 32 && code !== 9 && code !== 62) break;
	}
	return begin;
}

function trimEnd(text: string, begin: number, end: number): number {
	let last = end;
	while (last > begin && (text.charCodeAt(last - 1) === 32 || text.charCodeAt(last - 1) === 9))
		last--;
	return last;
}
