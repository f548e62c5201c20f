import { hasSuspiciousResource } from "../content/hasSuspiciousResource.ts";
import { readDocument, type SourceDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import type { TopicContent } from "../model/topic.ts";
import { decodeTopicFrontmatter, readRequisites } from "../schema/topicFrontmatter.ts";
import type { BodyDepth } from "./bodyDepth.ts";
import type { ParsedTopic } from "./parsedFile.ts";
import { readTopicBody } from "./readTopicBody.ts";
import { schemaDiagnostics } from "./schemaDiagnostics.ts";
import { checkDepth, unreadableBody } from "./unreadableBody.ts";

/** What a topic has whose body was only scanned. */
export const UNREAD: TopicContent = {
	summary: "",
	bodyHtml: "",
	objectives: [],
	resources: [],
	checkpoint: [],
};

/** Read one `topics/<id>.md`. */
export async function parseTopicFile(
	file: SourceFile,
	id: string,
	bodies: BodyDepth,
): Promise<ParsedTopic> {
	const { document, diagnostics: reading } = await readDocument(file);
	const diagnostics: Diagnostic[] = [...reading];
	const decoded =
		document.frontmatter === undefined
			? undefined
			: decodeTopicFrontmatter(id, document.frontmatter);
	if (decoded && !decoded.ok) diagnostics.push(...schemaDiagnostics(document, decoded.issues, id));
	let content = UNREAD;
	if (bodies === "full" || hasSuspiciousResource(document.body)) {
		const read = await readBody(document, id);
		diagnostics.push(...read.diagnostics);
		if (bodies === "full") content = read.content;
	} else diagnostics.push(...checkDepth(document, id));
	const topic = decoded?.ok ? { ...decoded.value, ...content } : undefined;
	const requisites =
		decoded && !decoded.ok ? readRequisites(id, document.frontmatter, decoded.issues) : undefined;
	return { kind: "topic", id, document, topic, ...(requisites && { requisites }), diagnostics };
}

async function readBody(
	document: SourceDocument,
	topicId: string,
): Promise<{ content: TopicContent; diagnostics: Diagnostic[] }> {
	const parsed = await readTopicBody(document.body);
	if (!parsed) return { content: UNREAD, diagnostics: [unreadableBody(document, topicId)] };
	const { content, problems } = parsed;
	const diagnostics = problems.map(({ start, end, message, fix }) =>
		createDiagnostic("resources/valid-entry", {
			...document.placeAt(document.bodyStart + start, document.bodyStart + end),
			message,
			fix,
			topicId,
		}),
	);
	return { content, diagnostics };
}
