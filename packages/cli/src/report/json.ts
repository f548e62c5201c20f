import type { Diagnostic } from "@prereq/core";
import { version } from "../version.ts";
import type { Report } from "./report.ts";

/** Version of the envelope; it changes when a reader of the old one would be wrong. */
export const REPORT_FORMAT = 1;

/** Findings as one JSON document. */
export function toJson({ diagnostics, summary }: Report): string {
	const { duration, ...counts } = summary;
	const envelope = {
		version: REPORT_FORMAT,
		tool: { name: "prereq", version },
		summary: { ...counts, durationMs: Math.round(duration) },
		diagnostics: diagnostics.map(toPlain),
	};
	return `${JSON.stringify(envelope, undefined, "\t")}\n`;
}

/** The members in a fixed order, so that reports can be compared as text. */
function toPlain(diagnostic: Diagnostic): Diagnostic {
	const { code, severity, message, why, fix, file, range, related, url, topicId } = diagnostic;
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
	};
}
