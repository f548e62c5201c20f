import type { Diagnostic, Severity } from "@prereq/core";

/** Numbers under a report. */
export interface ReportSummary {
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	readonly files: number;
	readonly topics: number;
	readonly roadmaps: number;
	/** Milliseconds. */
	readonly duration: number;
}

/** Findings with everything that is needed to print them. Paths are those the user would type. */
export interface Report {
	readonly diagnostics: readonly Diagnostic[];
	/** Text of a file, for code frames; undefined when it could not be read. */
	readonly textOf: (file: string) => string | undefined;
	readonly summary: ReportSummary;
	/** Files that were looked at, for formats that also say what passed. */
	readonly checked?: readonly string[];
}

/** How many findings have a severity. */
export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
	return diagnostics.reduce((count, found) => count + (found.severity === severity ? 1 : 0), 0);
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** Errors, then warnings, then the rest, each in the order they had. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return WORST_FIRST.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
}
