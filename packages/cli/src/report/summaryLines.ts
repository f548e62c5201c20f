import { fillLines } from "../fillLines.ts";
import { formatDuration } from "../formatDuration.ts";
import { countOf } from "../plural.ts";
import type { PrettyStyle } from "./prettyStyle.ts";
import type { ReportSummary } from "./report.ts";

/** `✖ 2 errors, 1 warning · 48 files, 42 topics, 1 roadmap · 312 ms`, on as many lines as it takes. */
export function summaryLines(
	summary: ReportSummary,
	{ palette, columns }: Pick<PrettyStyle, "palette" | "columns">,
): string[] {
	const { errors, warnings, infos, files, topics, roadmaps, duration } = summary;
	const found = [
		errors > 0 ? palette.error(countOf(errors, "error")) : "",
		warnings > 0 ? palette.warning(countOf(warnings, "warning")) : "",
		infos > 0 ? palette.info(countOf(infos, "note")) : "",
	].filter((part) => part !== "");
	const sign = errors > 0 ? palette.error("✖") : palette.good("✔");
	const verdict = found.length === 0 ? "No problems" : found.join(", ");
	const scope = [countOf(files, "file"), countOf(topics, "topic"), countOf(roadmaps, "roadmap")];
	const pieces = [
		`${verdict} `,
		`${palette.quiet(`· ${scope.join(", ")}`)} `,
		palette.quiet(`· ${formatDuration(duration)}`),
	];
	return fillLines(pieces, { lead: `${sign} `, columns: columns || Number.POSITIVE_INFINITY });
}
