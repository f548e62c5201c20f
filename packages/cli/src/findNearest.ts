/** The candidate that a mistyped word most probably stands for: at most a third of it differs. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
	const wanted = fold(word);
	let limit = Math.max(1, Math.floor(wanted.length / 3));
	let nearest: string | undefined;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, fold(candidate));
		if (distance > limit) continue;
		nearest = candidate;
		limit = distance - 1;
	}
	return nearest;
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[_\s]+/g, "-");
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1));
		}
		above = current;
	}
	return above[b.length]!;
}
