import type { SourceDocument } from "../../content/sourceDocument.ts";
import type { SourceFile } from "../../model/source.ts";
import type { TopicContent } from "../../model/topic.ts";
import { decodeTopicTranslation } from "../../schema/topicTranslation.ts";
import type { BodyDepth } from "../bodyDepth.ts";
import { readFacts } from "../readFacts.ts";
import { checkDepth, unreadableBody } from "../unreadableBody.ts";
import type { ParsedTopicTranslation } from "./parsedTranslation.ts";

/** Read one `topics/<id>.<locale>.md`; its body only when bodies are read in full. */
export async function parseTopicTranslation(
	file: SourceFile,
	id: string,
	locale: string,
	bodies: BodyDepth,
): Promise<ParsedTopicTranslation> {
	const { document, facts, diagnostics } = await readFacts(file, decodeTopicTranslation);
	const body = bodies === "full" ? await readContent(document) : undefined;
	const isUnreadable = bodies === "full" && !body;
	return {
		kind: "translation",
		of: "topic",
		id,
		locale,
		document,
		texts: facts,
		body,
		diagnostics: [
			...diagnostics,
			...(isUnreadable ? [unreadableBody(document, id)] : checkDepth(document, id)),
		],
	};
}

async function readContent({ body }: SourceDocument): Promise<TopicContent | undefined> {
	const [{ readMarkdown }, { parseTopicBody }] = await Promise.all([
		import("../../content/markdownTree.ts"),
		import("../../content/parseTopicBody.ts"),
	]);
	return readMarkdown(body, parseTopicBody)?.content;
}
