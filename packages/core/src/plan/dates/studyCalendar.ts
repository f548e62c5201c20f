import { toCivilDate, weekdayOf } from "../../internal/civilDate.ts";
import type { CivilDate } from "../../model/datedPlan.ts";
import { HORIZON, type Read, readDate, readStart } from "./readDate.ts";
import { noHours, readStudyHours, type StudyHours } from "./studyHours.ts";

/** Both days included. */
export interface DateRange {
	readonly from: CivilDate;
	readonly to: CivilDate;
}

export interface CalendarOptions {
	/** First day of the plan. */
	readonly start: CivilDate;
	readonly hours: StudyHours;
	/** Days without study, one by one or as ranges. */
	readonly holidays?: readonly (CivilDate | DateRange)[];
	/** Share of the hours of each day to keep free for what takes longer; 0.2 when absent. */
	readonly buffer?: number;
	/** The plan cannot start before it; without it any start will do. */
	readonly today?: CivilDate;
}

/** When a learner has time. Both rows count from the first day on: how many minutes there were by its end. */
export interface StudyCalendar {
	/** Day number of the first day. */
	readonly start: number;
	readonly buffer: number;
	/** Minutes of a week without holidays. */
	readonly weekly: number;
	/** Minutes that the learner has. */
	readonly available: Float64Array;
	/** The same without the buffer: what a plan may fill. */
	readonly planned: Float64Array;
}

const BUFFER = 0.2;

/** The days from the start to twice the horizon; a forecast looks further ahead than a plan. */
export function readCalendar(options: CalendarOptions): Read<"calendar", StudyCalendar> {
	const { buffer = BUFFER } = options;
	const start = readStart(options.start, options.today);
	if (start.error !== undefined) return start;
	const week = readStudyHours(options.hours);
	if (week.error !== undefined) return week;
	if (!(buffer >= 0 && buffer < 1)) {
		const message = `Unexpected buffer \`${buffer}\`, expected a share from 0 to below 1. \`0.2\` keeps a fifth of the hours free.`;
		return { error: { code: "plan/invalid-buffer", message, value: buffer } };
	}
	const toFill = week.minutes.map((minutes) => minutes - Math.round(minutes * buffer));
	if (!toFill.some((minutes) => minutes > 0)) return noHours(options.hours);
	const off = readHolidays(options.holidays ?? [], start.day);
	if (off.error !== undefined) return off;

	const count = (minutes: readonly number[]): Float64Array => {
		let sum = 0;
		return Float64Array.from({ length: 2 * HORIZON }, (_, at) => {
			if (off.days[at] === 0) sum += minutes[weekdayOf(start.day + at)]!;
			return sum;
		});
	};
	return {
		calendar: {
			start: start.day,
			buffer,
			weekly: week.minutes.reduce((sum, minutes) => sum + minutes, 0),
			available: count(week.minutes),
			planned: count(toFill),
		},
	};
}

/** How many minutes a row has by the end of a day. */
export function minutesThrough({ start }: StudyCalendar, row: Float64Array, day: number): number {
	return day < start ? 0 : row[Math.min(day - start, row.length - 1)]!;
}

/** The first day by whose end a row has so many minutes; undefined when it never has. */
export function dayOf(
	{ start }: StudyCalendar,
	row: Float64Array,
	minutes: number,
): number | undefined {
	let low = 0;
	let high = row.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (row[middle]! < minutes) low = middle + 1;
		else high = middle;
	}
	return low === row.length ? undefined : start + low;
}

/** A day of a calendar, all of which have four-digit years. */
export function dateOf(day: number): CivilDate {
	return toCivilDate(day)!;
}

/** 1 for each day off, counted from the start. */
function readHolidays(
	holidays: readonly (CivilDate | DateRange)[],
	start: number,
): Read<"days", Uint8Array> {
	const days = new Uint8Array(2 * HORIZON);
	for (const holiday of holidays) {
		const { from, to } = typeof holiday === "string" ? { from: holiday, to: holiday } : holiday;
		const first = readDate(from, "a holiday");
		if (first.error !== undefined) return first;
		const last = readDate(to, "a holiday");
		if (last.error !== undefined) return last;
		if (last.day < first.day) {
			const message = `Unexpected holidays from \`${from}\` to \`${to}\`, they end before they begin. Swap the dates.`;
			return { error: { code: "plan/invalid-date", message, value: holiday } };
		}
		days.fill(1, Math.max(0, first.day - start), Math.max(0, last.day - start + 1));
	}
	return { days };
}
