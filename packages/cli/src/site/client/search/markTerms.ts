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
	// Pairs of neighbours overlap within a longer find, so one is looked for at each place.
	const starts = new RegExp(`(?=(${alternatives.join("|")}))`, "giu");
	const bounds = [0];
	for (const { index, 1: found = "" } of text.matchAll(starts)) {
		const overlaps = bounds.length > 1 && index <= bounds.at(-1)!;
		if (overlaps) bounds.push(Math.max(bounds.pop()!, index + found.length));
		else bounds.push(index, index + found.length);
	}
	return bounds.map((bound, at) => text.slice(bound, bounds[at + 1]));
}
