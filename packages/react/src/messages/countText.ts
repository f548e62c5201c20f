import { fill } from "./fill.ts";
import type { PluralForms } from "./messages.ts";

/** A message in the plural form of `count`, numbers written as the locale does. */
export function countText(
	locale: string,
	forms: PluralForms,
	count: number,
	values: Readonly<Record<string, number>> = {},
): string {
	const numbers = new Intl.NumberFormat(locale);
	const written = Object.entries({ ...values, count }).map(([name, value]) => [
		name,
		numbers.format(value),
	]);
	const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
	return fill(form, Object.fromEntries(written));
}
