import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "@prereq/core";
import type { Report, ReportSummary } from "../../../report/report.ts";

/** What a check found, as data: enough to print its report again in every format. */
export interface CheckResult {
	readonly diagnostics: readonly Diagnostic[];
	readonly counts: Omit<ReportSummary, "duration">;
	readonly checked: readonly string[];
	/** Files of findings whose text was read, as the report calls them. */
	readonly texts: readonly string[];
	/** Warnings, also those that `--quiet` leaves out. */
	readonly warnings: number;
}

/** A report as data. */
export function toCheckResult(report: Report, warnings: number): CheckResult {
	const { diagnostics, textOf, checked = [], summary } = report;
	const { duration: _, ...counts } = summary;
	const named = diagnostics.flatMap(({ file, related, edits }) => [
		file,
		...related.map((place) => place.file),
		...(edits?.edits ?? []).map((edit) => edit.file),
	]);
	const texts = [...new Set(named)].filter((file) => textOf(file) !== undefined);
	return { diagnostics, counts, checked, texts, warnings };
}

/** The report again; texts come from the files, which have not changed since. */
export function fromCheckResult(
	{ diagnostics, counts, checked, texts }: CheckResult,
	{ cwd, duration }: { readonly cwd: string; readonly duration: number },
): Report {
	const left = new Set(texts);
	const read = new Map<string, string>();
	const textOf = (file: string): string | undefined => {
		if (!left.has(file)) return undefined;
		const text = read.get(file) ?? readFileSync(resolve(cwd, file), "utf8");
		read.set(file, text);
		return text;
	};
	return { diagnostics, textOf, checked, summary: { ...counts, duration } };
}
