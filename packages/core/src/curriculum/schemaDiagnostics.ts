import type { SourceDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IntegrityCode } from "../model/diagnosticCodes.ts";
import type { SchemaIssue } from "../schema/schemaIssue.ts";
import { correction } from "./checks/correction.ts";
import { relatedAlias } from "./relatedAlias.ts";

/** Give every issue of a decoded front matter its place. */
export function schemaDiagnostics(
	document: SourceDocument,
	issues: readonly (Omit<SchemaIssue, "code"> & { readonly code: IntegrityCode })[],
	topicId?: string,
): Diagnostic[] {
	return issues.map(({ code, path, atKey, message, fix, meant }) => {
		const place = atKey ? document.keyPlace(path) : document.valuePlace(path);
		return createDiagnostic(code, {
			...place,
			message,
			fix,
			related: relatedAlias(document, path),
			edits: meant && correction(meant.written, meant.text, place),
			...(topicId === undefined ? {} : { topicId }),
		});
	});
}
