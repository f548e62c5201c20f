import { restoreDocument, type SourceDocument } from "../content/sourceDocument.ts";
import { splitFrontmatter } from "../content/splitFrontmatter.ts";
import type { SourceFile } from "../model/source.ts";

/** A Markdown file that is no part of the curriculum: its front matter, if any, is passed over. */
export function pageDocument(file: SourceFile): SourceDocument {
	const { text } = file;
	const parts = splitFrontmatter(text);
	const bodyStart =
		typeof parts === "string" ? (text.charCodeAt(0) === 0xfeff ? 1 : 0) : parts.bodyStart;
	return restoreDocument(file, { frontmatter: undefined, bodyStart });
}
