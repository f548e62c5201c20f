import { formatDuration } from "../formatDuration.ts";
import type { Palette } from "../palette.ts";
import { countOf } from "../plural.ts";
import type { ReportSummary } from "./report.ts";

/** `✖ 2 errors, 1 warning · 48 files, 42 topics, 1 roadmap · 312 ms` */
export function summaryLine(summary: ReportSummary, palette: Palette): string {
	const { errors, warnings, infos, files, topics, roadmaps, duration } = summary;
	const found = [
		errors > 0 ? palette.error(countOf(errors, "error")) : "",
		warnings > 0 ? palette.warning(countOf(warnings, "warning")) : "",
		infos > 0 ? palette.info(countOf(infos, "note")) : "",
	].filter((part) => part !== "");
	const sign = errors > 0 ? palette.error("✖") : palette.good("✔");
	const verdict = found.length === 0 ? "No problems" : found.join(", ");
	const scope = [countOf(files, "file"), countOf(topics, "topic"), countOf(roadmaps, "roadmap")];
	const rest = palette.quiet(`· ${scope.join(", ")} · ${formatDuration(duration)}`);
	return `${sign} ${verdict} ${rest}`;
}
