import { createLineIndex, type LineIndex, type Range } from "@prereq/core";
import type { Report } from "./report.ts";

/** Lines and places in the texts of a report, each of which is gone through once. */
export interface TextIndex {
	/** Text of a line, 1-based, without its end; empty when there is none. */
	lineOf(file: string, line: number): string;
	/** The range between two offsets; undefined when the text is not known. */
	rangeAt(file: string, start: number, end: number): Range | undefined;
}

/** An index of the texts that a report knows, built file by file on first use. */
export function indexTexts(textOf: Report["textOf"]): TextIndex {
	const lines = new Map<string, readonly string[]>();
	const indexes = new Map<string, LineIndex | undefined>();
	return {
		lineOf(file, line) {
			let known = lines.get(file);
			if (known === undefined) {
				known = (textOf(file) ?? "").replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
				lines.set(file, known);
			}
			return known[line - 1] ?? "";
		},
		rangeAt(file, start, end) {
			if (!indexes.has(file)) {
				const text = textOf(file);
				indexes.set(file, text === undefined ? undefined : createLineIndex(text));
			}
			return indexes.get(file)?.rangeAt(start, end);
		},
	};
}
