import { createLineIndex, type Diagnostic, type Range, type Severity } from "@prereq/core";
import { docsUrl } from "../docsUrl.ts";
import { linesOf } from "./linesOf.ts";
import type { Report } from "./report.ts";

const SEVERITY: Readonly<Record<Severity, string>> = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO",
};

/** Findings as Reviewdog Diagnostic Format, with edits as suggestions. */
export function toRdjson({ diagnostics, textOf }: Report): string {
	const home = docsUrl("README.md");
	const result = {
		source: { name: "prereq", ...(home && { url: home }) },
		diagnostics: diagnostics.map((diagnostic) => {
			const { code, file, message, fix, range, related, severity } = diagnostic;
			const url = docsUrl(diagnostic.url);
			const suggestions = suggestionsOf(diagnostic, textOf);
			return {
				message: fix === undefined ? message : `${message} ${fix}`,
				location: { path: file, range: byteRange(textOf(file), range) },
				severity: SEVERITY[severity],
				code: { value: code, ...(url && { url }) },
				...(suggestions.length > 0 && { suggestions }),
				...(related.length > 0 && {
					related_locations: related.map((place) => ({
						message: place.message,
						location: { path: place.file, range: byteRange(textOf(place.file), place.range) },
					})),
				}),
			};
		}),
	};
	return `${JSON.stringify(result, undefined, "\t")}\n`;
}

/** A suggestion is for the file of its finding; edits that touch another file have none. */
function suggestionsOf({ edits, file }: Diagnostic, textOf: Report["textOf"]): readonly object[] {
	const text = textOf(file);
	if (text === undefined || edits === undefined) return [];
	if (edits.edits.some((edit) => edit.file !== file)) return [];
	const index = createLineIndex(text);
	return edits.edits.map((edit) => ({
		range: byteRange(text, index.rangeAt(edit.start, edit.end)),
		text: edit.text,
	}));
}

/** Columns of this format count bytes of UTF-8. */
function byteRange(text: string | undefined, { start, end }: Range): object {
	const place = ({ line, column }: Range["start"]) => {
		const before = linesOf(text ?? "", line, line)[0]?.slice(0, column - 1) ?? "";
		const rest = column - 1 - before.length;
		return { line, column: Buffer.byteLength(before) + rest + 1 };
	};
	return { start: place(start), end: place(end) };
}
