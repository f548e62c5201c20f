import type { PlanWeek } from "@prereq/core/plan";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import { wrapItems } from "../../wrapItems.ts";
import type { PlanDescription } from "./describePlan.ts";
import { formatDate } from "./formatDate.ts";

export interface RenderPlanOptions {
	readonly palette: Palette;
	readonly columns: number | undefined;
	/** How many weeks to show. */
	readonly weeks: number;
}

/** Weeks that say the same, in one line. */
interface WeekRow {
	readonly first: number;
	readonly last: number;
	readonly week: PlanWeek;
}

/** The first weeks line by line: what is finished, what goes on. */
export function weekLines(
	description: PlanDescription,
	{ palette, columns, weeks: count }: RenderPlanOptions,
): string[] {
	const { weeks } = description.plan;
	const rows = groupWeeks(weeks).slice(0, count);
	if (rows.length === 0) return [];
	const hidden = weeks.length - 1 - rows.at(-1)!.last;
	const cells = rows.map(({ first, last, week }) => [
		first === last ? `${first + 1}` : `${first + 1}–${last + 1}`,
		formatDate(week.start, { year: false }),
		week.minutes === 0 ? "" : formatEffort({ low: week.minutes, high: week.minutes }),
	]);
	const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
	let year = "";
	const lines = rows.flatMap(({ week }, at) => {
		const [number, monday, hours] = cells[at]!.map((cell, column) =>
			cell.padStart(widths[column]!),
		);
		const lead = ` ${number}  ${palette.place(monday!)}  ${palette.quiet(hours!)}  `;
		const heading =
			week.start.startsWith(year) && year !== ""
				? []
				: [palette.quiet(` ${week.start.slice(0, 4)}`)];
		year = week.start.slice(0, 4);
		const items = weekItems(week, description, palette);
		return [...heading, ...wrapItems(items, { lead, separator: " · ", columns })];
	});
	return [
		"",
		palette.strong("Weeks"),
		...lines,
		...(hidden === 0
			? []
			: [palette.quiet(` … and ${countOf(hidden, "more week")}: \`--weeks all\` shows them`)]),
		palette.quiet(" ✓ finished · … goes on · ◆ milestone"),
	];
}

function groupWeeks(weeks: readonly PlanWeek[]): WeekRow[] {
	const rows: WeekRow[] = [];
	for (const [at, week] of weeks.entries()) {
		const row = rows.at(-1);
		if (row !== undefined && saysTheSame(row.week, week))
			rows[rows.length - 1] = { ...row, last: at };
		else rows.push({ first: at, last: at, week });
	}
	return rows;
}

/** Whether two weeks are free, or go on with one topic for as long. */
function saysTheSame(a: PlanWeek, b: PlanWeek): boolean {
	if (a.minutes !== b.minutes || a.topics.length !== b.topics.length) return false;
	return a.topics.every(({ topic, finishes }, at) => {
		const other = b.topics[at]!;
		return !finishes && !other.finishes && topic === other.topic;
	});
}

function weekItems(
	{ topics, milestones }: PlanWeek,
	{ titles }: PlanDescription,
	palette: Palette,
): string[] {
	if (topics.length === 0) return [palette.quiet("off")];
	return topics.map(({ topic, finishes }) => {
		const title = singleLine(titles.get(topic) ?? topic);
		if (milestones.includes(topic)) return palette.strong(`◆ ${title}`);
		return finishes ? `${palette.good("✓")} ${title}` : `${title} …`;
	});
}
