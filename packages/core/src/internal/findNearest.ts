import leven from "leven";
import { compareIds } from "./compareIds.ts";

/**
 * The candidate that `word` most probably stands for: about a third of its letters may differ,
 * upper and lower case and `_` for `-` aside. Undefined when nothing is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = fold(word);
	const maxDistance = Math.max(1, Math.round(wanted.length / 3));
	let best: string | undefined;
	let bestDistance = maxDistance + 1;
	for (const candidate of candidates) {
		const distance = leven(wanted, fold(candidate), { maxDistance: maxDistance + 1 });
		const nearer =
			distance < bestDistance ||
			(distance === bestDistance && best !== undefined && compareIds(candidate, best) < 0);
		if (distance <= maxDistance && nearer) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("_", "-");
}
