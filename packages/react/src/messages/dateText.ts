import type { CivilDate } from "@prereq/core/plan";

const made = new Map<string, Intl.DateTimeFormat>();

/** Days have no time zone: they are formatted as they are counted, in UTC. */
function dayFormat(locale: string): Intl.DateTimeFormat {
	const known = made.get(locale);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
	made.set(locale, format);
	return format;
}

const toDate = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** A day in words of the locale. */
export function dateText(locale: string, day: CivilDate): string {
	return dayFormat(locale).format(toDate(day));
}

/** From a day to another, both included. */
export function dateRangeText(locale: string, from: CivilDate, to: CivilDate): string {
	return dayFormat(locale).formatRange(toDate(from), toDate(to));
}
