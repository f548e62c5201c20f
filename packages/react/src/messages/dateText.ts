import type { CivilDate } from "@prereq/core/plan";
import { perLocale } from "./perLocale.ts";

/** Days have no time zone: they are formatted as they are counted, in UTC. */
const dayFormat = perLocale(
	(locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }),
);

const toDate = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** A day in words of the locale. */
export function dateText(locale: string, day: CivilDate): string {
	return dayFormat(locale).format(toDate(day));
}

/** From a day to another, both included. */
export function dateRangeText(locale: string, from: CivilDate, to: CivilDate): string {
	return dayFormat(locale).formatRange(toDate(from), toDate(to));
}
