/** Below ten hours half hours matter; above they are noise. */
function toHours(minutes: number): number {
	const hours = minutes / 60;
	return hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours);
}

const made = new Map<string, Intl.NumberFormat>();

/** "10h", "45 min" and the like; a lone "m" could as well be metres or months. */
function unitFormat(locale: string, unit: "hour" | "minute"): Intl.NumberFormat {
	const key = `${unit} ${locale}`;
	const known = made.get(key);
	if (known !== undefined) return known;
	const unitDisplay = unit === "hour" ? "narrow" : "short";
	const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay });
	made.set(key, format);
	return format;
}

/**
 * Minutes below an hour, else hours; a range where `low` is less. A number stays on the line of its
 * unit, Chinese units stand apart, and a range has a dash in every language.
 */
export function timeText(locale: string, high: number, low: number = high): string {
	const isShort = Math.round(high) < 60;
	const round = isShort ? Math.round : toHours;
	const format = unitFormat(locale, isShort ? "minute" : "hour");
	const from = round(low);
	const to = round(high);
	return (from < to ? format.formatRange(from, to) : format.format(to))
		.replace("-", "–")
		.replace(/(\d)(?: |(?=[一-龠]))/g, "$1\u00a0");
}
