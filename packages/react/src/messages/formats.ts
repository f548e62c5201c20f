import { countText } from "./countText.ts";
import type { PluralForms } from "./messages.ts";
import { numberText } from "./numberText.ts";
import { perLocale } from "./perLocale.ts";
import { plainWriting } from "./plainWriting.ts";
import { timeText } from "./timeText.ts";

/** Numbers, lists and plurals of one locale. */
export interface Formats {
	readonly locale: string;
	number(value: number): string;
	/** `minutes` as minutes below an hour, else as hours. */
	time(minutes: number): string;
	timeRange(low: number, high: number): string;
	list(items: readonly string[]): string;
	/** A message in the plural form of `count`; `done` of them may be named too. */
	count(forms: PluralForms, count: number, done?: number): string;
}

/** A tag that Intl accepts: `locale` itself, or English when it is malformed. */
function acceptedLocale(locale: string): string {
	try {
		return Intl.getCanonicalLocales(locale)[0] ?? "en";
	} catch {
		return "en";
	}
}

/** Joins as Intl.ListFormat does, which is too slow to ask for every topic. */
function listFormat(locale: string): Formats["list"] {
	const writing = plainWriting(locale);
	if (writing) return (items) => items.join(writing.comma);
	const format = new Intl.ListFormat(locale, { style: "narrow" });
	const between = (count: number): string[] =>
		format.format(Array(count).fill("\0")).split("\0").slice(1);
	const [pair = ""] = between(2);
	const [start = "", middle = "", end = ""] = between(4);
	return (items) => {
		let text = items[0] ?? "";
		for (let at = 1; at < items.length; at++) {
			const last = at === items.length - 1;
			text += (at === 1 ? (last ? pair : start) : last ? end : middle) + items[at];
		}
		return text;
	};
}

const made = perLocale(
	(locale): Formats => ({
		locale,
		number: (value) => numberText(locale, value),
		time: (value) => timeText(locale, value),
		timeRange: (low, high) => timeText(locale, high, low),
		list: listFormat(locale),
		count: (forms, count, done) => countText(locale, forms, count, done),
	}),
);

/** Formatters for `locale`. */
export function formatsFor(locale: string): Formats {
	return made(acceptedLocale(locale));
}
