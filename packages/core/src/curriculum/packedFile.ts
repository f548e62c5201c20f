import { classifyPath } from "../content/classifyPath.ts";
import { restoreDocument, type SourceDocument } from "../content/sourceDocument.ts";
import { isPlainJson } from "../internal/isPlainJson.ts";
import type { SourceFile } from "../model/source.ts";
import type { Topic } from "../model/topic.ts";
import { readTopicFrontmatter } from "../schema/topicFrontmatter.ts";
import { keptTopic } from "./keptTopic.ts";
import type { ParsedFile } from "./parsedFile.ts";
import { UNREAD } from "./parseTopicFile.ts";

/** What was read from a file, as plain JSON without its text. */
export interface PackedFile {
	readonly document: Pick<SourceDocument, "frontmatter" | "bodyStart">;
	/** Left out for a sound topic: its front matter says it all but for the body. */
	readonly rest?: unknown;
	/** Of a sound topic whose body was read; its JSON in UTF-8 where few ask for what is in it. */
	readonly topic?: Topic | (() => Uint8Array);
}

/** Takes the text out; undefined when something would not come back from JSON as it was. */
export function packFile({ document, ...rest }: ParsedFile): PackedFile | undefined {
	const { frontmatter, bodyStart } = document;
	const packed = { document: { frontmatter, bodyStart } };
	// What the schema lets through is plain.
	if (rest.kind === "topic" && rest.topic !== undefined && rest.diagnostics.length === 0) {
		const { topic } = rest;
		const isScanned = topic.resources === UNREAD.resources;
		return isScanned ? packed : { ...packed, topic };
	}
	return isPlainJson(frontmatter) && isPlainJson(rest) ? { ...packed, rest } : undefined;
}

/** What {@link packFile} was given, for a file with the same path and text. */
export function unpackFile(file: SourceFile, packed: PackedFile): ParsedFile {
	const document = restoreDocument(file, packed.document);
	if (packed.rest !== undefined) return { ...(packed.rest as ParsedFile), document };
	const id = classifyPath(file.path)!.id;
	return { kind: "topic", id, document, topic: unpackTopic(id, packed), diagnostics: [] };
}

function unpackTopic(id: string, { document, topic }: PackedFile): Topic {
	if (typeof topic === "object") return topic;
	const facts = readTopicFrontmatter(id, document.frontmatter);
	return topic ? keptTopic(facts, topic) : { ...facts, ...UNREAD };
}
