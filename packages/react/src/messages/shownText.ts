import { countText } from "./countText.ts";
import type { PluralForms } from "./messages.ts";
import { pickToolMessages } from "./toolMessages.ts";

/** How many topics a search has left; for none what to do, in the languages that have words for it. */
export function shownText(locale: string, forms: PluralForms, count: number): string {
	return count === 0 && /^(en|zh)\b/i.test(locale)
		? pickToolMessages(locale).nothingMatches
		: countText(locale, forms, count);
}
