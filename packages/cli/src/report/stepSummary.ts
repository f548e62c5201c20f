import { appendFileSync } from "node:fs";
import type { Diagnostic } from "@prereq/core";
import { CliError } from "../cliError.ts";
import { formatCount } from "../formatCount.ts";
import type { Io } from "../io.ts";
import { countOf } from "../plural.ts";
import { type Report, worstFirst } from "./report.ts";
import { singleLine } from "./visibleText.ts";

/** GitHub refuses a summary of more than a megabyte. */
const MAX_ROWS = 500;
const MAX_BYTES = 900_000;

/** Adds the report to the summary page of a GitHub Actions job, where no cap of ten applies. */
export function appendStepSummary(report: Report, env: Io["env"]): void {
	const path = env["GITHUB_STEP_SUMMARY"];
	if (path === undefined || path === "") return;
	try {
		appendFileSync(path, toStepSummary(report, env));
	} catch (cause) {
		throw new CliError(
			"The job summary cannot be written.",
			"Check what `GITHUB_STEP_SUMMARY` names.",
			{ cause },
		);
	}
}

/** The report as Markdown: counts, then a table, the worst first; places lead to the commit where it is known. */
export function toStepSummary({ diagnostics, summary }: Report, env: Io["env"]): string {
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
	const rows = whatFits(worstFirst(diagnostics).map((one) => row(one, env)));
	const more = diagnostics.length - rows.length;
	const rest = more > 0 ? `\n… and ${formatCount(more)} more.\n` : "";
	return `${title}\n| | place | rule | what |\n|---|---|---|---|\n${rows.join("")}${rest}\n`;
}

function row(diagnostic: Diagnostic, env: Io["env"]): string {
	const { severity, code, message, fix } = diagnostic;
	const what = fix === undefined ? message : `${message} ${fix}`;
	return `| ${severity} | ${placeCell(diagnostic, env)} | ${cell(code)} | ${cell(what)} |\n`;
}

function placeCell({ file, range: { start } }: Diagnostic, env: Io["env"]): string {
	const place = cell(`${file}:${start.line}:${start.column}`);
	const server = env["GITHUB_SERVER_URL"];
	const repository = env["GITHUB_REPOSITORY"];
	const commit = env["GITHUB_SHA"];
	const isKnown = server && repository && commit && !/^(?:\.\.|\/|[a-z]:)/i.test(file);
	if (!isKnown) return place;
	const path = file.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, inPercent);
	// Markdown has lines in its plain form alone.
	return `[\`${place}\`](${server}/${repository}/blob/${commit}/${path}?plain=1#L${start.line})`;
}

function inPercent(character: string): string {
	return `%${character.charCodeAt(0).toString(16)}`;
}

function whatFits(rows: readonly string[]): readonly string[] {
	let bytes = 0;
	const end = rows.findIndex((one, at) => {
		bytes += Buffer.byteLength(one);
		return at === MAX_ROWS || bytes > MAX_BYTES;
	});
	return end < 0 ? rows : rows.slice(0, end);
}

function cell(text: string): string {
	return singleLine(text).replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
