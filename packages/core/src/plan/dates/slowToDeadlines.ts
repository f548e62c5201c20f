import type { DueDay } from "./deadlineOrder.ts";
import { minutesThrough, type StudyCalendar } from "./studyCalendar.ts";

/**
 * The calendar with as few minutes every day as the deadlines allow: up to the last deadline each day
 * is filled to the same share, the largest `needed / available` of them all, so that no week is
 * fuller than it has to be; after it, in full.
 */
export function slowToDeadlines(calendar: StudyCalendar, days: readonly DueDay[]): StudyCalendar {
	const { planned, start } = calendar;
	const last = days.at(-1);
	if (last === undefined) return calendar;
	const share = days.reduce(
		(most, { needed, available }) => Math.max(most, needed / Math.max(1, available)),
		0,
	);
	if (share >= 1) return calendar;
	const slowed = (minutes: number): number => Math.ceil(minutes * share);
	const end = minutesThrough(calendar, planned, last.day);
	return {
		...calendar,
		planned: planned.map((minutes, at) =>
			start + at <= last.day ? slowed(minutes) : slowed(end) + minutes - end,
		),
	};
}
