import type { Diagnostic } from "../model/diagnostic.ts";

/** The fields of a `VFileMessage` (vfile-message 4), so that unified reporters and editors can show a diagnostic. */
export interface VFileMessageFields {
	readonly reason: string;
	readonly file: string;
	readonly place: Diagnostic["range"];
	readonly line: number;
	readonly column: number;
	readonly ruleId: string;
	readonly source: "prereq";
	readonly url: string;
	readonly note: string;
	/** `true` for errors, `false` for warnings, undefined for information. */
	readonly fatal: boolean | undefined;
}

/** Convert a diagnostic for the unified world. */
export function toVFileMessage(diagnostic: Diagnostic): VFileMessageFields {
	const { code, severity, message, why, fix, file, range, url } = diagnostic;
	return {
		reason: message,
		file,
		place: range,
		line: range.start.line,
		column: range.start.column,
		ruleId: code,
		source: "prereq",
		url,
		note: fix === undefined ? why : `${why} ${fix}`,
		fatal: severity === "info" ? undefined : severity === "error",
	};
}
