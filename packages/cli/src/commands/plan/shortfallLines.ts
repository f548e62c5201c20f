import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import { wrapItems } from "../../wrapItems.ts";
import type { PlanDescription } from "./describePlan.ts";
import { formatDate } from "./formatDate.ts";

const NAMED = 6;
/** Nobody studies longer than 60 hours a week for long. */
const MOST_PER_WEEK = 60 * 60;

/** Each deadline that cannot be met: what is due by then, and how many hours are missing. */
export function shortfallLines(
	{ plan, titles }: PlanDescription,
	palette: Palette,
	columns: number | undefined,
): string[] {
	return plan.shortfalls.flatMap(({ deadline, topics, needed, available, short }) => {
		const names = topics.slice(0, NAMED).map((id) => singleLine(titles.get(id) ?? id));
		const hidden = topics.length - names.length;
		return [
			"",
			`${palette.error("✗")} ${palette.strong(`${hours(short)} short`)} by ${formatDate(deadline)}: ${countOf(topics.length, "topic")} of ${hours(needed)} in ${hours(available)}.`,
			...wrapItems(hidden === 0 ? names : [...names, `${hidden} more`], {
				lead: "  Due by then: ",
				separator: ", ",
				columns,
			}),
			palette.quiet(`  ${remedy(plan.weekly, needed, available)}`),
		];
	});
}

/** The hours grow as the share of them that is needed does, holidays and buffer included. */
function remedy(weekly: number, needed: number, available: number): string {
	const enough = Math.ceil((weekly * needed) / available / 30) * 30;
	return available > 0 && enough <= MOST_PER_WEEK
		? `About ${hours(enough)} a week would do; or take a later date, or fewer topics.`
		: "Take a later date, or fewer topics.";
}

function hours(minutes: number): string {
	return formatEffort({ low: minutes, high: minutes });
}
