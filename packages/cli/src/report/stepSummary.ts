import { appendFileSync } from "node:fs";
import { CliError } from "../cliError.ts";
import { formatCount } from "../formatCount.ts";
import type { Io } from "../io.ts";
import { countOf } from "../plural.ts";
import { type Report, worstFirst } from "./report.ts";
import { singleLine } from "./visibleText.ts";

/** GitHub refuses a summary of more than a megabyte. */
const MAX_ROWS = 500;

/** Adds the report to the summary page of a GitHub Actions job, where no cap of ten applies. */
export function appendStepSummary(report: Report, env: Io["env"]): void {
	const path = env["GITHUB_STEP_SUMMARY"];
	if (path === undefined || path === "") return;
	try {
		appendFileSync(path, toStepSummary(report));
	} catch (cause) {
		throw new CliError(
			"The job summary cannot be written.",
			"Check what `GITHUB_STEP_SUMMARY` names.",
			{ cause },
		);
	}
}

/** The report as Markdown: counts, then a table, the worst first. */
export function toStepSummary({ diagnostics, summary }: Report): string {
	const { errors, warnings, infos, files, topics, roadmaps } = summary;
	const scope = [countOf(files, "file"), countOf(topics, "topic"), countOf(roadmaps, "roadmap")];
	const found = [
		...(errors > 0 ? [countOf(errors, "error")] : []),
		...(warnings > 0 ? [countOf(warnings, "warning")] : []),
		...(infos > 0 ? [countOf(infos, "note")] : []),
	];
	const verdict = found.length === 0 ? "No problems" : found.join(", ");
	const title = `### ${errors > 0 ? "✖" : "✔"} prereq check: ${verdict}\n\n${scope.join(", ")}\n`;
	if (diagnostics.length === 0) return title;
	const rows = worstFirst(diagnostics)
		.slice(0, MAX_ROWS)
		.map(
			({ severity, file, range: { start }, code, message, fix }) =>
				`| ${severity} | ${cell(`${file}:${start.line}:${start.column}`)} | ${cell(code)} | ${cell(fix === undefined ? message : `${message} ${fix}`)} |\n`,
		);
	const more = diagnostics.length - rows.length;
	const rest = more > 0 ? `\n… and ${formatCount(more)} more.\n` : "";
	return `${title}\n| | place | rule | what |\n|---|---|---|---|\n${rows.join("")}${rest}\n`;
}

function cell(text: string): string {
	return singleLine(text).replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
