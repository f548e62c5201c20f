import { deepNesting } from "../content/deepNesting.ts";
import type { SourceDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** What is wrong with a body that was only looked through: its text may nest too deeply to be read later. */
export function checkDepth(document: SourceDocument, topicId?: string): Diagnostic[] {
	return deepNesting(document.body) ? [unreadableBody(document, topicId)] : [];
}

/** The diagnostic for a body that nests too deeply to be parsed. */
export function unreadableBody(document: SourceDocument, topicId?: string): Diagnostic {
	const { body, bodyStart } = document;
	const { start, end } = deepNesting(body) ?? { start: 0, end: 0 };
	return createDiagnostic("content/readable", {
		...document.placeAt(bodyStart + start, bodyStart + end),
		message: "The body nests too deeply to be read.",
		...(topicId === undefined ? {} : { topicId }),
	});
}
