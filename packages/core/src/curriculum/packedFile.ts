import { restoreDocument, type SourceDocument } from "../content/sourceDocument.ts";
import { isPlainJson } from "../internal/isPlainJson.ts";
import type { SourceFile } from "../model/source.ts";
import type { ParsedFile } from "./parsedFile.ts";

/** What was read from a file, as plain JSON without its text. */
export interface PackedFile {
	readonly document: Pick<SourceDocument, "frontmatter" | "bodyStart">;
	readonly rest: unknown;
}

/** Takes the text out; undefined when something would not come back from JSON as it was. */
export function packFile({ document, ...rest }: ParsedFile): PackedFile | undefined {
	const { frontmatter, bodyStart } = document;
	if (!isPlainJson(frontmatter) || !isPlainJson(rest)) return undefined;
	return { document: { frontmatter, bodyStart }, rest };
}

/** What {@link packFile} was given, for a file with the same path and text. */
export function unpackFile(file: SourceFile, { document, rest }: PackedFile): ParsedFile {
	return { ...(rest as ParsedFile), document: restoreDocument(file, document) };
}
