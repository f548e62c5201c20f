import type { Diagnostic, Severity } from "@prereq/core";
import { DEFAULT_COLUMNS, fillLines } from "../fillLines.ts";
import type { Palette } from "../palette.ts";
import { wrapWords } from "../wrapWords.ts";
import { codeFrame, type FrameLine } from "./codeFrame.ts";
import { fixableLines } from "./fixableLines.ts";
import type { PrettyStyle } from "./prettyStyle.ts";
import { type Report, worstFirst } from "./report.ts";
import { summaryLines } from "./summaryLines.ts";
import { singleLine } from "./visibleText.ts";

const FEWEST_COLUMNS = 40;
const DEFAULT_LIMIT = 50;
const MAX_RELATED = 6;
/** Columns beside the text of a frame: line numbers, marks, ellipses. */
const GUTTER = 14;

/** Findings for people: place, what, why, what to do, and the lines it is about. */
export function toPretty(report: Report, style: PrettyStyle): string {
	const { limit = DEFAULT_LIMIT, errorsOnly = false, columns } = style;
	const wanted = report.diagnostics.filter(({ severity }) => !errorsOnly || severity === "error");
	const shown = wanted.length > limit ? worstFirst(wanted).slice(0, limit) : wanted;
	const hidden = report.diagnostics.length - shown.length;
	const all = "`prereq check --format compact` lists all of them.";
	const more = wrapWords(`… and ${hidden} more: ${all}`, { lead: "", columns });
	const ending = [
		...summaryLines(report.summary, style),
		...fixableLines(report.diagnostics, style),
		"",
	];
	return [
		...shown.map((diagnostic) => formatFinding(diagnostic, report.textOf, style)),
		...(hidden > 0 ? [...more, ""] : []),
		ending.join("\n"),
	].join("\n");
}

/** One finding; ends with a line break. */
export function formatFinding(
	diagnostic: Diagnostic,
	textOf: Report["textOf"],
	{ palette, columns }: PrettyStyle,
): string {
	const { file, range, severity, code, message, why, fix, related } = diagnostic;
	const text = textOf(file);
	const width = Math.max(FEWEST_COLUMNS, columns || DEFAULT_COLUMNS);
	const frame =
		text === undefined ? [] : codeFrame(text, range, Math.max(FEWEST_COLUMNS, width - GUTTER));
	const wrap = (lead: string, said: string, first?: string): string[] =>
		wrapWords(singleLine(said), { lead, columns: width, ...(first && { first }) });
	const title = [
		`${palette.place(placeOf(diagnostic))} `,
		`${palette[severity](severity)} `,
		palette.quiet(code),
	];
	return [
		// Whoever searches a file finds place, severity and code on one line.
		fillLines(title, { lead: "", columns: columns || Number.POSITIVE_INFINITY }).join("\n  "),
		...wrap("  ", message).map((line) => `  ${palette.strong(line.trimStart())}`),
		...formatFrame(frame, palette, severity),
		...relatedLines(related, palette, wrap),
		...wrap(`  ${palette.quiet("why")} `, why),
		...(fix === undefined ? [] : wrap(`  ${palette.good("fix")} `, fix)),
		"",
	].join("\n");
}

/** The first places; what a root cause has behind it can be half a curriculum. */
function relatedLines(
	related: Diagnostic["related"],
	palette: Palette,
	wrap: (lead: string, said: string, first: string) => string[],
): string[] {
	const arrow = `  ${palette.quiet("→")} `;
	const shown = related.length > MAX_RELATED ? related.slice(0, MAX_RELATED - 1) : related;
	const hidden = related.length - shown.length;
	return [
		...shown.flatMap((place) => wrap(arrow, place.message, palette.place(placeOf(place)))),
		...(hidden > 0 ? [`${arrow}${palette.quiet(`${hidden} more: see --format json`)}`] : []),
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
