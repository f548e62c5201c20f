import { fill } from "./fill.ts";
import type { PluralForms } from "./messages.ts";
import { numberText } from "./numberText.ts";
import { perLocale } from "./perLocale.ts";

const rulesOf = perLocale((locale) => new Intl.PluralRules(locale));

/** A message in the plural form of `count`, numbers written as the locale does. */
export function countText(locale: string, forms: PluralForms, count: number, done = 0): string {
	const { other } = forms;
	// Where all forms are the same nobody has to be asked which it is.
	const same = Object.values(forms).every((form) => form === other);
	const form = same ? other : (forms[rulesOf(locale).select(count)] ?? other);
	return fill(form, { count: numberText(locale, count), done: numberText(locale, done) });
}
