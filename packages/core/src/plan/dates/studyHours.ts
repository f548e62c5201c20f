import { findNearest } from "../../internal/findNearest.ts";
import { WEEKDAYS, type Weekday } from "../../model/datedPlan.ts";
import type { PlanProblem } from "../planProblem.ts";
import type { Read } from "./readDate.ts";

/** Hours of study: per week, spread evenly over Monday to Friday, or by weekday. */
export type StudyHours = number | Readonly<Partial<Record<Weekday, number>>>;

const WORKDAYS = 5;
/** Twenty hours on each of five days. */
const MOST_PER_WEEK = 100;
const MOST_PER_DAY = 24;

/** Whole minutes by weekday, Monday first; more than 0 in all. */
export function readStudyHours(hours: StudyHours): Read<"minutes", readonly number[]> {
	if (typeof hours === "number") {
		if (!isHours(hours, MOST_PER_WEEK)) {
			return invalidHours(
				hours,
				`hours per week from 0 to ${MOST_PER_WEEK}`,
				"Give `10`, or hours by weekday.",
			);
		}
		const total = Math.round(hours * 60);
		const until = (day: number): number => Math.round((Math.min(day, WORKDAYS) * total) / WORKDAYS);
		return someHours(
			WEEKDAYS.map((_, day) => until(day + 1) - until(day)),
			hours,
		);
	}
	const days: readonly string[] = WEEKDAYS;
	for (const [day, value] of Object.entries(hours)) {
		if (!days.includes(day)) {
			const near = findNearest(day, days);
			const fix = near === undefined ? `There are: ${quote(days)}.` : `Did you mean \`${near}\`?`;
			return invalidHours(day, "a weekday", fix);
		}
		if (!isHours(value, MOST_PER_DAY)) {
			return invalidHours(
				value,
				`hours of \`${day}\` from 0 to ${MOST_PER_DAY}`,
				"Correct the hours.",
			);
		}
	}
	return someHours(
		WEEKDAYS.map((day) => Math.round((hours[day] ?? 0) * 60)),
		hours,
	);
}

function someHours(
	minutes: readonly number[],
	hours: StudyHours,
): Read<"minutes", readonly number[]> {
	return minutes.some((day) => day > 0) ? { minutes } : noHours(hours);
}

/** No day has a minute to learn in. */
export function noHours(value: unknown): { readonly error: PlanProblem } {
	const message =
		"The week has no time to learn in, so the plan would never end. Give at least some minutes on one day.";
	return { error: { code: "plan/no-hours", message, value } };
}

function invalidHours(value: unknown, expected: string, fix: string) {
	const message = `Unexpected \`${value}\`, expected ${expected}. ${fix}`;
	return { error: { code: "plan/invalid-hours" as const, message, value } };
}

function isHours(value: number, most: number): boolean {
	return value >= 0 && value <= most;
}

function quote(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(", ");
}
