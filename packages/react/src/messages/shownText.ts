import { countText } from "./countText.ts";
import type { Messages } from "./messages.ts";
import { pickToolMessages, type ToolMessages } from "./toolMessages.ts";

/** How many topics a search has left; for none what to do, in the languages that have words for it. */
export function shownText(
	locale: string,
	words: Pick<Messages, "shown"> & Partial<ToolMessages>,
	count: number,
): string {
	const hasWords = words.nothingMatches !== undefined || /^(en|zh)\b/i.test(locale);
	return count === 0 && hasWords
		? pickToolMessages(locale, words).nothingMatches
		: countText(locale, words.shown, count);
}
