import { classifyPath } from "../content/classifyPath.ts";
import { restoreDocument, type SourceDocument } from "../content/sourceDocument.ts";
import { isPlainJson } from "../internal/isPlainJson.ts";
import type { SourceFile } from "../model/source.ts";
import { readTopicFrontmatter } from "../schema/topicFrontmatter.ts";
import type { ParsedFile } from "./parsedFile.ts";
import { UNREAD } from "./parseTopicFile.ts";

/** What was read from a file, as plain JSON without its text. */
export interface PackedFile {
	readonly document: Pick<SourceDocument, "frontmatter" | "bodyStart">;
	/** Left out for a sound topic whose body was only scanned: its front matter says it all. */
	readonly rest?: unknown;
}

/** Takes the text out; undefined when something would not come back from JSON as it was. */
export function packFile({ document, ...rest }: ParsedFile): PackedFile | undefined {
	const { frontmatter, bodyStart } = document;
	const packed = { document: { frontmatter, bodyStart } };
	// What the schema lets through is plain.
	const isSound = rest.kind === "topic" && rest.diagnostics.length === 0;
	if (isSound && rest.topic?.resources === UNREAD.resources) return packed;
	return isPlainJson(frontmatter) && isPlainJson(rest) ? { ...packed, rest } : undefined;
}

/** What {@link packFile} was given, for a file with the same path and text. */
export function unpackFile(file: SourceFile, packed: PackedFile): ParsedFile {
	const document = restoreDocument(file, packed.document);
	if (packed.rest !== undefined) return { ...(packed.rest as ParsedFile), document };
	const id = classifyPath(file.path)!.id;
	const facts = readTopicFrontmatter(id, document.frontmatter);
	return { kind: "topic", id, document, topic: { ...facts, ...UNREAD }, diagnostics: [] };
}
