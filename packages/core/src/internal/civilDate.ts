import type { CivilDate } from "../model/datedPlan.ts";

const DAY = 86_400_000;
const PATTERN = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/**
 * Days from 1970-01-01 to a date; undefined for what is no day of the calendar, such as
 * `2027-02-29`. All arithmetic is on UTC days, which have no clock changes.
 */
export function parseCivilDate(text: string): number | undefined {
	const [, year, month, day] = PATTERN.exec(text) ?? [];
	const number = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
	return toCivilDate(number) === text ? number : undefined;
}

/** The date of a day number; undefined outside the years 1000 to 9999. */
export function toCivilDate(day: number): CivilDate | undefined {
	const date = new Date(day * DAY);
	const year = date.getUTCFullYear();
	return year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** 0 for a Monday … 6 for a Sunday. */
export function weekdayOf(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}
