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
	/** What to write at `place` to remove the finding: editors offer it as a quick fix. */
	readonly expected?: readonly string[];
}

/**
 * Convert a diagnostic for the unified world. With the text of its file, edits inside its range become
 * `expected`; other edits have no place in such a message.
 */
export function toVFileMessage(diagnostic: Diagnostic, text?: string): VFileMessageFields {
	const expected = text === undefined ? undefined : rewrittenRange(diagnostic, text);
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
		...(expected === undefined ? {} : { expected: [expected] }),
	};
}

/** The text of a diagnostic's range after its edits. */
function rewrittenRange({ edits, file, range }: Diagnostic, text: string): string | undefined {
	if (edits === undefined || edits.edits.length === 0) return undefined;
	const from = range.start.offset;
	const to = range.end.offset;
	let rewritten = "";
	let at = from;
	for (const edit of [...edits.edits].sort((a, b) => a.start - b.start)) {
		if (edit.file !== file || edit.start < at || edit.end > to) return undefined;
		rewritten += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return rewritten + text.slice(at, to);
}
