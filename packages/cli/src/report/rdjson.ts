import type { Diagnostic, Range, Severity } from "@prereq/core";
import { docsUrl } from "../docsUrl.ts";
import { indexTexts, type TextIndex } from "./indexTexts.ts";
import type { Report } from "./report.ts";

const SEVERITY: Readonly<Record<Severity, string>> = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO",
};

/** Findings as Reviewdog Diagnostic Format, with edits as suggestions. */
export function toRdjson({ diagnostics, textOf }: Report): string {
	const home = docsUrl("README.md");
	const texts = indexTexts(textOf);
	const result = {
		source: { name: "prereq", ...(home && { url: home }) },
		diagnostics: diagnostics.map((diagnostic) => {
			const { code, file, message, fix, range, related, severity } = diagnostic;
			const url = docsUrl(diagnostic.url);
			const suggestions = suggestionsOf(diagnostic, texts);
			return {
				message: fix === undefined ? message : `${message} ${fix}`,
				location: { path: file, range: byteRange(file, range, texts) },
				severity: SEVERITY[severity],
				code: { value: code, ...(url && { url }) },
				...(suggestions.length > 0 && { suggestions }),
				...(related.length > 0 && {
					related_locations: related.map((place) => ({
						message: place.message,
						location: { path: place.file, range: byteRange(place.file, place.range, texts) },
					})),
				}),
			};
		}),
	};
	return `${JSON.stringify(result, undefined, "\t")}\n`;
}

/** A suggestion is for the file of its finding; edits that touch another file have none. */
function suggestionsOf({ edits, file }: Diagnostic, texts: TextIndex): readonly object[] {
	if (edits === undefined || edits.edits.some((edit) => edit.file !== file)) return [];
	return edits.edits.flatMap(({ start, end, text }) => {
		const range = texts.rangeAt(file, start, end);
		return range === undefined ? [] : { range: byteRange(file, range, texts), text };
	});
}

/** Columns of this format count bytes of UTF-8. */
function byteRange(file: string, { start, end }: Range, { lineOf }: TextIndex): object {
	const place = ({ line, column }: Range["start"]) => {
		const before = lineOf(file, line).slice(0, column - 1);
		const rest = column - 1 - before.length;
		return { line, column: Buffer.byteLength(before) + rest + 1 };
	};
	return { start: place(start), end: place(end) };
}
