import type { Diagnostic, Severity } from "@prereq/core";
import { fingerprints } from "./fingerprints.ts";
import type { Report } from "./report.ts";

const SEVERITY: Readonly<Record<Severity, string>> = {
	error: "critical",
	warning: "major",
	info: "info",
};

/** Findings for GitLab's Code Quality widget. */
export function toGitlab(report: Report): string {
	const prints = fingerprints(report);
	const issues = report.diagnostics.map((diagnostic) => ({
		description: describe(diagnostic),
		check_name: diagnostic.code,
		fingerprint: prints.get(diagnostic),
		severity: SEVERITY[diagnostic.severity],
		location: { path: diagnostic.file, positions: positions(diagnostic.range) },
	}));
	return `${JSON.stringify(issues, undefined, "\t")}\n`;
}

function describe({ message, fix }: Diagnostic): string {
	return fix === undefined ? message : `${message} ${fix}`;
}

function positions({ start, end }: Diagnostic["range"]): object {
	const place = ({ line, column }: typeof start) => ({ line, column });
	return { begin: place(start), end: place(end) };
}
