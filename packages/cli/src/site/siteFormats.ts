import type { Effort, Months } from "@prereq/core";
import type { PluralForms } from "@prereq/react/static";
import { fillMessage } from "./messages/fillMessage.ts";

/** Numbers and times in the language of a curriculum. */
export interface SiteFormats {
	readonly number: (value: number) => string;
	/** Minutes as hours in words: `1,350 hours`. */
	readonly effort: (minutes: number) => string;
	/** A stretch of minutes as hours: `20–40 hours`. */
	readonly effortRange: (effort: Pick<Effort, "low" | "high">) => string;
	/** `12–18 months`. */
	readonly months: (months: Months) => string;
	/** `12 weeks`. */
	readonly weeks: (weeks: number) => string;
	/** A change in percent: `+30%`. */
	readonly change: (percent: number) => string;
	/** A message in the plural form of its `{count}`. */
	readonly count: (forms: PluralForms, count: number) => string;
	/** The name of a language in this one. */
	readonly language: (tag: string) => string;
}

/** Formatters for a BCP 47 tag; English when it is malformed. */
export function siteFormats(locale: string): SiteFormats {
	const accepted = isLocale(locale) ? locale : "en";
	const number = new Intl.NumberFormat(accepted);
	const plurals = new Intl.PluralRules(accepted);
	const [hour, week, month] = ["hour", "week", "month"].map(
		(unit) => new Intl.NumberFormat(accepted, { style: "unit", unit, unitDisplay: "long" }),
	) as [Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat];
	const percent = new Intl.NumberFormat(accepted, { style: "percent", signDisplay: "exceptZero" });
	return {
		number: (value) => number.format(value),
		effort: (minutes) => together(hour.format(roundHours(minutes / 60))),
		effortRange: ({ low, high }) => range(hour, roundHours(low / 60), roundHours(high / 60)),
		months: ({ low, high }) => range(month, low, high),
		weeks: (weeks) => together(week.format(weeks)),
		change: (value) => percent.format(value / 100),
		count: (forms, count) =>
			fillMessage(forms[plurals.select(count)] ?? forms.other, { count: number.format(count) }),
		language: (tag) => languageName(tag, accepted),
	};
}

/** The name of a language in another one; its tag where there is none. */
export function languageName(tag: string, locale: string): string {
	if (!isLocale(tag) || !isLocale(locale)) return tag;
	return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
}

function range(format: Intl.NumberFormat, low: number, high: number): string {
	return together(low < high ? format.formatRange(low, high) : format.format(high));
}

/** A number stays on the line of its unit, Chinese units stand apart, and a range has a dash in every language. */
function together(text: string): string {
	return text.replace(/(?<=\d)-(?=\d)/, "–").replace(/(\d)(?: |(?=[一-龠]))/g, "$1\u00a0");
}

/** Estimates are rough: more than two digits would claim a precision that they do not have. */
function roundHours(hours: number): number {
	if (hours === 0) return 0;
	if (hours < 10) return Math.max(0.5, Math.round(hours * 2) / 2);
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
