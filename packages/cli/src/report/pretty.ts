import type { Diagnostic, Severity } from "@prereq/core";
import type { Palette } from "../palette.ts";
import { codeFrame, type FrameLine } from "./codeFrame.ts";
import { fixableLine } from "./fixableLine.ts";
import { type Report, worstFirst } from "./report.ts";
import { summaryLine } from "./summaryLine.ts";
import { singleLine } from "./visibleText.ts";

/** What decides how a report looks, apart from what it says. */
export interface PrettyStyle {
	readonly palette: Palette;
	/** Terminal columns. */
	readonly columns: number | undefined;
	/** Findings printed in full; the rest is counted. Machine formats are always complete. */
	readonly limit?: number;
	/** Leave out what does not fail; the summary still counts it. */
	readonly errorsOnly?: boolean;
}

const DEFAULT_COLUMNS = 100;
const DEFAULT_LIMIT = 50;
const MAX_RELATED = 6;

/** Findings for people: place, what, why, what to do, and the lines it is about. */
export function toPretty(report: Report, style: PrettyStyle): string {
	const { limit = DEFAULT_LIMIT, errorsOnly = false, palette } = style;
	const wanted = report.diagnostics.filter(({ severity }) => !errorsOnly || severity === "error");
	const shown = wanted.length > limit ? worstFirst(wanted).slice(0, limit) : wanted;
	const hidden = report.diagnostics.length - shown.length;
	const more =
		hidden > 0
			? [`… and ${hidden} more: \`prereq check --format compact\` lists all of them.\n`]
			: [];
	const fixable = fixableLine(report.diagnostics, palette);
	return [
		...shown.map((diagnostic) => formatFinding(diagnostic, report.textOf, style)),
		...more,
		`${summaryLine(report.summary, palette)}\n${fixable}`,
	].join("\n");
}

/** One finding; ends with a line break. */
export function formatFinding(
	diagnostic: Diagnostic,
	textOf: Report["textOf"],
	{ palette, columns }: PrettyStyle,
): string {
	const { file, range, severity, code, message, why, fix, related } = diagnostic;
	const paint = palette[severity];
	const text = textOf(file);
	const width = Math.max(40, (columns ?? DEFAULT_COLUMNS) - 14);
	const frame = text === undefined ? [] : codeFrame(text, range, width);
	return [
		`${palette.place(placeOf(diagnostic))} ${paint(severity)} ${palette.quiet(code)}`,
		`  ${palette.strong(singleLine(message))}`,
		...formatFrame(frame, palette, severity),
		...relatedLines(related, palette),
		`  ${palette.quiet("why")} ${singleLine(why)}`,
		...(fix === undefined ? [] : [`  ${palette.good("fix")} ${singleLine(fix)}`]),
		"",
	].join("\n");
}

/** The first places; what a root cause has behind it can be half a curriculum. */
function relatedLines(related: Diagnostic["related"], palette: Palette): string[] {
	const arrow = palette.quiet("→");
	const shown = related.length > MAX_RELATED ? related.slice(0, MAX_RELATED - 1) : related;
	const hidden = related.length - shown.length;
	return [
		...shown.map(
			(place) => `  ${arrow} ${palette.place(placeOf(place))} ${singleLine(place.message)}`,
		),
		...(hidden > 0 ? [`  ${arrow} ${palette.quiet(`${hidden} more: see --format json`)}`] : []),
	];
}

function placeOf({ file, range: { start } }: Pick<Diagnostic, "file" | "range">): string {
	return singleLine(`${file}:${start.line}:${start.column}`);
}

function formatFrame(lines: readonly FrameLine[], palette: Palette, severity: Severity): string[] {
	const digits = String(lines.at(-1)?.number ?? 0).length;
	const gutter = (label: string, arrow = " "): string =>
		palette.quiet(`  ${arrow} ${label.padStart(digits)} │`);
	const body = lines.flatMap(({ number, text, mark }) => {
		const line = `${gutter(String(number), mark ? ">" : " ")} ${text}`.trimEnd();
		if (mark === undefined) return [line];
		const carets = palette[severity]("^".repeat(mark.width));
		return [line, `${gutter("")} ${" ".repeat(mark.indent)}${carets}`];
	});
	return body.length === 0 ? [] : ["", ...body, ""];
}
