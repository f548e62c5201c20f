import type { Diagnostic } from "@prereq/core";

/** The members in a fixed order, so that reports can be compared as text. */
export function plainDiagnostic(diagnostic: Diagnostic): Diagnostic {
	const { code, severity, message, why, fix, file, range, related, url } = diagnostic;
	const { topicId, edits } = diagnostic;
	return {
		code,
		severity,
		message,
		why,
		...(fix === undefined ? {} : { fix }),
		file,
		range,
		related,
		url,
		...(topicId === undefined ? {} : { topicId }),
		...(edits === undefined ? {} : { edits }),
	};
}
