import type { SourceDocument } from "../content/sourceDocument.ts";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IntegrityCode } from "../model/diagnosticCodes.ts";
import type { SchemaIssue } from "../schema/schemaIssue.ts";

/** Give every issue of a decoded front matter its place. */
export function schemaDiagnostics(
	document: SourceDocument,
	issues: readonly (Omit<SchemaIssue, "code"> & { readonly code: IntegrityCode })[],
	topicId?: string,
): Diagnostic[] {
	return issues.map((issue) =>
		createDiagnostic(issue.code, {
			...(issue.atKey ? document.keyPlace(issue.path) : document.valuePlace(issue.path)),
			message: issue.message,
			fix: issue.fix,
			...(topicId === undefined ? {} : { topicId }),
		}),
	);
}
