import { numberText } from "./numberText.ts";
import { perLocale } from "./perLocale.ts";
import { plainWriting } from "./plainWriting.ts";

/** Below ten hours half hours matter; above they are noise. */
function toHours(minutes: number): number {
	const hours = minutes / 60;
	return hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours);
}

/** "10h", "45 min" and the like; a lone "m" could as well be metres or months. */
const unitFormat = (unit: string, unitDisplay: "narrow" | "short") =>
	perLocale((locale) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay }));
const hourFormat = unitFormat("hour", "narrow");
const minuteFormat = unitFormat("minute", "short");

/**
 * Minutes below an hour, else hours; a range where `low` is less. A number stays on the line of its
 * unit, Chinese units stand apart, and a range has a dash in every language.
 */
export function timeText(locale: string, high: number, low: number = high): string {
	const isShort = Math.round(high) < 60;
	const round = isShort ? Math.round : toHours;
	const from = round(low);
	const to = round(high);
	const writing = plainWriting(locale);
	if (writing) {
		const start = from < to ? `${numberText(locale, from)}–` : "";
		return start + numberText(locale, to) + (isShort ? writing.minute : writing.hour);
	}
	const format = (isShort ? minuteFormat : hourFormat)(locale);
	return (from < to ? format.formatRange(from, to) : format.format(to))
		.replace("-", "–")
		.replace(/(\d)(?: |(?=[一-龠]))/g, "$1\u00a0");
}
