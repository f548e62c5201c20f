import { version } from "../version.ts";
import { plainDiagnostic } from "./plainDiagnostic.ts";
import type { Report } from "./report.ts";

/** Version of the envelope; it changes when a reader of the old one would be wrong. */
export const REPORT_FORMAT = 1;

/** Findings as one JSON document; `packages/core/schema/report.json` describes it. */
export function toJson({ diagnostics, summary }: Report): string {
	const { duration, ...counts } = summary;
	const envelope = {
		format: REPORT_FORMAT,
		tool: { name: "prereq", version },
		summary: { ...counts, durationMs: Math.round(duration) },
		diagnostics: diagnostics.map(plainDiagnostic),
	};
	return `${JSON.stringify(envelope, undefined, "\t")}\n`;
}
