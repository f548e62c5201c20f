import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { deepNesting } from "./deepNesting.ts";

const processor = unified().use(remarkParse).freeze();
const gfmProcessor = unified().use(remarkParse).use(remarkGfm).freeze();

// GFM doubles the cost of parsing; only tables, strikethrough, footnotes and bare links need it.
const NEEDS_GFM = /^\s*\|?[ \t]*:?-+:?[ \t]*\||~~|\[\^|(?:^|[\s(])(?:https?:\/\/|www\.)/m;

/** Parse Markdown; offsets in the tree are into `body`. */
export function parseMarkdownTree(body: string): Root {
	return (NEEDS_GFM.test(body) ? gfmProcessor : processor).parse(body);
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
