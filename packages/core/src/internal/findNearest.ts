import leven from "leven";
import { compareIds } from "./compareIds.ts";

/**
 * The candidate that `word` most probably stands for: about a third of its letters may differ,
 * upper and lower case, and `_` or spaces for `-`, aside. Undefined when nothing is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = fold(word);
	const maxDistance = Math.max(1, Math.round(wanted.length / 3));
	let best: string | undefined;
	let bestDistance = maxDistance + 1;
	for (const candidate of candidates) {
		const distance = typingDistance(wanted, fold(candidate), maxDistance + 1);
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

/** Edit distance in which two swapped neighbours, the commonest slip, count once. */
function typingDistance(a: string, b: string, maxDistance: number): number {
	const distance = leven(a, b, { maxDistance: Math.max(maxDistance, 2) });
	const swapped = distance === 2 && a.length === b.length && sortLetters(a) === sortLetters(b);
	return swapped ? 1 : distance;
}

function sortLetters(text: string): string {
	return [...text].sort().join("");
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[_\s]+/g, "-");
}
