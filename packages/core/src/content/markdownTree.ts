import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { deepNesting } from "./deepNesting.ts";

const processor = unified().use(remarkParse).freeze();
const gfmProcessor = unified().use(remarkParse).use(remarkGfm).freeze();

const GFM = /^\s*\|?[ \t]*:?-+:?[ \t]*\||~~|\[\^|https?:\/\/|www\./im;
/** A link that is one whatever stands around it, so that its address is no bare one. */
const LINK = /(?<!\\)\[(?!\^)([^[\]`\\<\n]*)\]\(https?:\/\/[^\s()<>\\]*\)/gi;

/** GFM doubles the cost of parsing; only tables, strikethrough, footnotes and bare links need it. */
function needsGfm(body: string): boolean {
	return GFM.test(body) && GFM.test(body.replace(LINK, "$1 "));
}

/** Parse Markdown; offsets in the tree are into `body`. */
export function parseMarkdownTree(body: string): Root {
	return (needsGfm(body) ? gfmProcessor : processor).parse(body);
}

/**
 * Parse Markdown and read something off its tree. Undefined when the text nests deeper than time and
 * the stack allow, which no author does by accident.
 */
export function readMarkdown<T>(body: string, read: (tree: Root) => T): T | undefined {
	if (deepNesting(body)) return undefined;
	try {
		return read(parseMarkdownTree(body));
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
