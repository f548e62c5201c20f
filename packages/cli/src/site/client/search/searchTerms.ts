/** Scripts that do not set words apart. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/** Whether a term is of a script that does not set words apart. */
export function isUnspaced(term: string): boolean {
	return STARTS_UNSPACED.test(term);
}

/** A text without what readers do not type: case, accents, widths. */
export function foldText(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]/g, "")
		.toLowerCase();
}

/**
 * What a text is found by: its words, and of scripts that do not set them apart every character and
 * every two neighbours.
 */
export function pageTerms(text: string): string[] {
	return terms(text, (characters) => [...characters, ...neighbours(characters)]);
}

/** What a query asks for: as {@link pageTerms}, with neighbours alone where there are some. */
export function queryTerms(query: string): string[] {
	return terms(query, (characters) =>
		characters.length === 1 ? characters : neighbours(characters),
	);
}

function terms(text: string, split: (characters: string[]) => string[]): string[] {
	const runs = foldText(text).match(RUNS) ?? [];
	return runs.flatMap((run) => (isUnspaced(run) ? split([...run]) : [run]));
}

function neighbours(characters: readonly string[]): string[] {
	return characters.slice(1).map((character, index) => characters[index] + character);
}
