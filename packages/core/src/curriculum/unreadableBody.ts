import type { SourceDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** The diagnostic for a body that nests too deeply to be parsed. */
export function unreadableBody(document: SourceDocument, topicId?: string): Diagnostic {
	return createDiagnostic("content/readable", {
		...document.placeAt(document.bodyStart, document.bodyStart),
		message: "The body nests too deeply to be read.",
		...(topicId === undefined ? {} : { topicId }),
	});
}
