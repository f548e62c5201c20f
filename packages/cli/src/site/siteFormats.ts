/** Numbers and times in the language of a curriculum. */
export interface SiteFormats {
	readonly number: (value: number) => string;
	/** Minutes as hours in words: `about 1,340 hours`. */
	readonly effort: (minutes: number) => string;
}

/** Formatters for a BCP 47 tag; English when it is malformed. */
export function siteFormats(locale: string): SiteFormats {
	const accepted = isLocale(locale) ? locale : "en";
	const number = new Intl.NumberFormat(accepted);
	const hours = new Intl.NumberFormat(accepted, {
		style: "unit",
		unit: "hour",
		unitDisplay: "long",
	});
	return {
		number: (value) => number.format(value),
		effort: (minutes) => hours.format(roundHours(minutes / 60)),
	};
}

/** Estimates are rough: more than two digits would claim a precision that they do not have. */
function roundHours(hours: number): number {
	if (hours < 10) return Math.round(hours * 2) / 2;
	const unit = hours < 100 ? 1 : hours < 1000 ? 10 : 50;
	return Math.round(hours / unit) * unit;
}

function isLocale(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length > 0;
	} catch {
		return false;
	}
}

/** Writing direction of a language. */
export function directionOf(locale: string): "ltr" | "rtl" {
	const script = isLocale(locale) ? new Intl.Locale(locale).maximize().script : undefined;
	return script !== undefined && RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);
