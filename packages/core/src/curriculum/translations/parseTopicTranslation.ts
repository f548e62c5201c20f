import type { SourceFile } from "../../model/source.ts";
import { decodeTopicTranslation } from "../../schema/topicTranslation.ts";
import type { BodyDepth } from "../bodyDepth.ts";
import { readFacts } from "../readFacts.ts";
import { readTopicBody } from "../readTopicBody.ts";
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
	const body = bodies === "full" ? (await readTopicBody(document.body))?.content : undefined;
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
