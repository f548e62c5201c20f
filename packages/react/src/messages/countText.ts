import { fill } from "./fill.ts";
import type { PluralForms } from "./messages.ts";

interface Rules {
	readonly numbers: Intl.NumberFormat;
	readonly plurals: Intl.PluralRules;
}

const made = new Map<string, Rules>();

/** The rules of a locale, made once because Intl constructors are slow. */
function rulesOf(locale: string): Rules {
	const known = made.get(locale);
	if (known !== undefined) return known;
	const rules = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) };
	made.set(locale, rules);
	return rules;
}

/** A message in the plural form of `count`, numbers written as the locale does. */
export function countText(locale: string, forms: PluralForms, count: number, done = 0): string {
	const { numbers, plurals } = rulesOf(locale);
	const form = forms[plurals.select(count)] ?? forms.other;
	return fill(form, { count: numbers.format(count), done: numbers.format(done) });
}
