import { isUnspaced } from "./searchTerms.ts";

/**
 * The text in pieces, every other one a find: `["What ", "vectors", " are"]`.
 * @param terms letters and digits alone, as they come from a tokeniser
 */
export function markTerms(text: string, terms: readonly string[]): string[] {
	if (terms.length === 0) return [text];
	const alternatives = [...terms]
		.sort((a, b) => b.length - a.length)
		.map((term) => (isUnspaced(term) ? "" : String.raw`(?<![\p{L}\p{N}])`) + term);
	return text.split(new RegExp(`(${alternatives.join("|")})`, "giu"));
}
