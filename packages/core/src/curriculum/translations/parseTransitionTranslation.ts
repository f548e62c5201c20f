import type { SourceFile } from "../../model/source.ts";
import { decodeTransitionTranslation } from "../../schema/transitionTranslation.ts";
import { readFacts } from "../readFacts.ts";
import { readTransitionBody } from "../readTransitionBody.ts";
import type { ParsedTransitionTranslation } from "./parsedTranslation.ts";

/** Read one `transitions/<id>.<locale>.md`: its headings and items stand for those of the source. */
export async function parseTransitionTranslation(
	file: SourceFile,
	id: string,
	locale: string,
): Promise<ParsedTransitionTranslation> {
	const { document, facts, diagnostics } = await readFacts(file, decodeTransitionTranslation);
	const read = await readTransitionBody(document);
	return {
		kind: "translation",
		of: "transition",
		id,
		locale,
		document,
		texts: facts,
		body: read.body,
		diagnostics: [...diagnostics, ...read.diagnostics],
	};
}
