import { wholeWords } from "./wholeWords.ts";

const DESCRIPTION_LENGTH = 160;

/** The first words of a text as a description for search engines; undefined for none. */
export function shorten(text: string): string | undefined {
	if (text.length <= DESCRIPTION_LENGTH) return text || undefined;
	return `${wholeWords(text, DESCRIPTION_LENGTH - 1)}…`;
}
