import { compareIds } from "../internal/compareIds.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Order by file, place, code and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
	return (
		compareIds(a.file, b.file) ||
		a.range.start.line - b.range.start.line ||
		a.range.start.column - b.range.start.column ||
		compareIds(a.code, b.code) ||
		compareIds(a.message, b.message)
	);
}
