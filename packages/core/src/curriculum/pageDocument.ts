import { createLineIndex } from "../content/lineIndex.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import { splitFrontmatter } from "../content/splitFrontmatter.ts";
import type { SourceFile } from "../model/source.ts";

/** A Markdown file that is no part of the curriculum: its front matter, if any, is passed over. */
export function pageDocument({ path: file, text }: SourceFile): SourceDocument {
	const parts = splitFrontmatter(text);
	const bodyStart =
		typeof parts === "string" ? (text.charCodeAt(0) === 0xfeff ? 1 : 0) : parts.bodyStart;
	const lines = createLineIndex(text);
	const placeAt = (start: number, end: number) => ({ file, range: lines.rangeAt(start, end) });
	return {
		file,
		frontmatter: undefined,
		body: text.slice(bodyStart),
		bodyStart,
		placeAt,
		valuePlace: () => placeAt(0, 0),
		keyPlace: () => placeAt(0, 0),
	};
}
