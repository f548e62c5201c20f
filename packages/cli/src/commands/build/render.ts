import { formatBytes } from "../../formatBytes.ts";
import { formatDuration } from "../../formatDuration.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import type { ReportSummary } from "../../report/report.ts";
import { version } from "../../version.ts";
import type { Written } from "./replaceFolder.ts";

/** What a successful build did. */
export interface BuildResult extends Written {
	/** The folder as the user would type it. */
	readonly out: string;
	readonly summary: ReportSummary;
	/** Milliseconds. */
	readonly duration: number;
	/** What the output lacks, and what would bring it. */
	readonly hint: string | undefined;
}

/** The result for people. */
export function renderBuilt(result: BuildResult, palette: Palette): string {
	const { out, files, bytes, summary, duration, hint } = result;
	const content = [countOf(summary.topics, "topic"), countOf(summary.roadmaps, "roadmap")];
	const written = `${countOf(files, "file")}, ${formatBytes(bytes)}`;
	const rest = palette.quiet(`· ${content.join(", ")} · ${written} · ${formatDuration(duration)}`);
	const lacking = hint === undefined ? "" : palette.quiet(`  ${hint}\n`);
	const warned =
		summary.warnings === 0
			? ""
			: `  ${palette.warning(countOf(summary.warnings, "warning"))}: \`prereq check\` shows them.\n`;
	return `${palette.good("✔")} Built ${palette.place(out)} ${rest}\n${warned}${lacking}`;
}

/** The result for other tools. */
export function renderBuiltJson({ out, files, bytes, summary, duration }: BuildResult): string {
	const { duration: _, ...counts } = summary;
	const envelope = {
		version: 1,
		tool: { name: "prereq", version },
		out,
		written: { files, bytes },
		summary: { ...counts, durationMs: Math.round(duration) },
	};
	return `${JSON.stringify(envelope, undefined, "\t")}\n`;
}
