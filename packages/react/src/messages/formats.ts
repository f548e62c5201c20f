import { countText } from "./countText.ts";
import type { PluralForms } from "./messages.ts";
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
	const format = new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
	const literals = (items: string[]): string[] =>
		format.formatToParts(items).flatMap(({ type, value }) => (type === "literal" ? [value] : []));
	const [pair = ""] = literals(["a", "b"]);
	const [start = "", middle = "", end = ""] = literals(["a", "b", "c", "d"]);
	return (items) => {
		let text = items[0] ?? "";
		for (let at = 1; at < items.length; at++) {
			const last = at === items.length - 1;
			text += (at === 1 ? (last ? pair : start) : last ? end : middle) + items[at];
		}
		return text;
	};
}

function createFormats(locale: string): Formats {
	const plain = new Intl.NumberFormat(locale);
	return {
		locale,
		number: (value) => plain.format(value),
		time: (value) => timeText(locale, value),
		timeRange: (low, high) => timeText(locale, high, low),
		list: listFormat(locale),
		count: (forms, count, done) => countText(locale, forms, count, done),
	};
}

const made = new Map<string, Formats>();

/** Formatters for `locale`, made once because Intl constructors are slow. */
export function formatsFor(locale: string): Formats {
	const accepted = acceptedLocale(locale);
	const known = made.get(accepted);
	if (known !== undefined) return known;
	const formats = createFormats(accepted);
	made.set(accepted, formats);
	return formats;
}
