import type { Diagnostic, RelatedPlace } from "./diagnostic.ts";
import { DIAGNOSTIC_CODES, type IntegrityCode } from "./diagnosticCodes.ts";
import type { Place } from "./place.ts";
import type { TextEdit } from "./textEdit.ts";

/** What differs from finding to finding of one code. */
export interface Finding extends Place {
	readonly message: string;
	readonly fix?: string | undefined;
	readonly related?: readonly RelatedPlace[];
	readonly topicId?: string;
	/** Left out of a diagnostic whose code says that it has no fix. */
	readonly edits?: readonly TextEdit[] | undefined;
}

/** Build a diagnostic; severity, reason, remedy and page come from the code. */
export function createDiagnostic(code: IntegrityCode, finding: Finding): Diagnostic {
	const { severity, why, fix, fixKind } = DIAGNOSTIC_CODES[code];
	const { edits } = finding;
	return {
		code,
		severity,
		message: finding.message,
		why,
		fix: finding.fix ?? fix,
		file: finding.file,
		range: finding.range,
		related: finding.related ?? [],
		url: `docs/rules/${code}.md`,
		...(finding.topicId === undefined ? {} : { topicId: finding.topicId }),
		...(fixKind && edits ? { edits: { kind: fixKind, edits } } : {}),
	};
}
