/** Below ten hours half hours matter; above they are noise. */
export function toHours(minutes: number): number {
	const hours = minutes / 60;
	return hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours);
}

const made = new Map<string, Intl.NumberFormat>();

/** "10h", "45 min" and the like; a lone "m" could as well be metres or months. */
export function unitFormat(locale: string, unit: "hour" | "minute"): Intl.NumberFormat {
	const key = `${unit} ${locale}`;
	const known = made.get(key);
	if (known !== undefined) return known;
	const unitDisplay = unit === "hour" ? "narrow" : "short";
	const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay });
	made.set(key, format);
	return format;
}

/** Minutes below an hour, else hours. */
export function timeText(locale: string, minutes: number): string {
	const whole = Math.round(minutes);
	return whole < 60
		? unitFormat(locale, "minute").format(whole)
		: unitFormat(locale, "hour").format(toHours(minutes));
}
