import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).freeze();
const gfmProcessor = unified().use(remarkParse).use(remarkGfm).freeze();

// GFM doubles the cost of parsing; only tables, strikethrough, footnotes and bare links need it.
const NEEDS_GFM = /^\s*\|?[ \t]*:?-{2,}:?[ \t]*\||~~|\[\^|(?:^|[\s(])(?:https?:\/\/|www\.)/m;

/** Parse Markdown; offsets in the tree are into `body`. */
export function parseMarkdownTree(body: string): Root {
	return (NEEDS_GFM.test(body) ? gfmProcessor : processor).parse(body);
}
