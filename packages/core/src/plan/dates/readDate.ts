import { parseCivilDate } from "../../internal/civilDate.ts";
import type { CivilDate } from "../../model/datedPlan.ts";
import type { PlanProblem } from "../planProblem.ts";

/** Days after which a plan is a wish: 20 years. */
export const HORIZON = 7_305;

/** Later starts would leave the calendar of four-digit years. */
const LAST_START = parseCivilDate("9900-01-01")!;

export type Read<Name extends string, T> =
	| ({ readonly [K in Name]: T } & { readonly error?: never })
	| ({ readonly error: PlanProblem } & { readonly [K in Name]?: never });

/** A date as a day number; `name` says in a message what the date is for. */
export function readDate(text: CivilDate, name: string): Read<"day", number> {
	const day = parseCivilDate(text);
	if (day !== undefined) return { day };
	return {
		error: {
			code: "plan/invalid-date",
			message: `Unexpected \`${text}\` as ${name}, it is no day of the calendar. Write it as year-month-day, such as \`2027-01-04\`.`,
			value: text,
		},
	};
}

/** The first day of a plan: not before today, and near enough to mean it. */
export function readStart(start: CivilDate, today: CivilDate | undefined): Read<"day", number> {
	const first = readDate(start, "the start");
	if (first.error !== undefined) return first;
	const now = today === undefined ? undefined : readDate(today, "today");
	if (now?.error !== undefined) return now;
	if (now !== undefined && first.day < now.day) {
		const message = `Unexpected start \`${start}\`, the day has passed: today is \`${today}\`. Start today or later.`;
		return { error: { code: "plan/date-passed", message, value: start } };
	}
	if (first.day > (now === undefined ? LAST_START : now.day + HORIZON)) {
		const message = `Unexpected start \`${start}\`, a plan starts within 20 years. Choose an earlier day.`;
		return { error: { code: "plan/too-far", message, value: start } };
	}
	return first;
}

/** A day that something is due: on the start or after it. */
export function readDue(
	text: CivilDate,
	name: string,
	start: { readonly day: number; readonly date: CivilDate },
): Read<"day", number> {
	const due = readDate(text, name);
	if (due.error !== undefined || due.day >= start.day) return due;
	const message = `Unexpected \`${text}\` as ${name}, the plan starts only on \`${start.date}\`. Choose a later day.`;
	return { error: { code: "plan/date-passed", message, value: text } };
}
