import { perLocale } from "./perLocale.ts";
import { plainWriting } from "./plainWriting.ts";

const formatOf = perLocale((locale) => new Intl.NumberFormat(locale));

/** A whole number, or a half below a thousand, as the locale writes it. */
export function numberText(locale: string, value: number): string {
	return plainWriting(locale)
		? String(value).replace(/\B(?=(\d{3})+$)/g, ",")
		: formatOf(locale).format(value);
}
