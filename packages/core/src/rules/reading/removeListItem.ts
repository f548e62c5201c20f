/** A stretch of a text to take out. */
export interface Removal {
	readonly start: number;
	readonly end: number;
}

/**
 * What to delete so that an item leaves a YAML list: with its comma in `[a, b]`, with its line in a list
 * of dashes. Undefined when the item is the last one, or is not written in either way.
 */
export function removeListItem(text: string, start: number, end: number): Removal | undefined {
	const before = /(?:^|\n)([ \t]*-[ \t]+)$/.exec(text.slice(0, start));
	if (before) {
		const from = start - before[1]!.length;
		const rest = /^[ \t]*(?:#.*)?(?:\r?\n|$)/.exec(text.slice(end));
		return rest ? { start: from, end: end + rest[0].length } : undefined;
	}
	const comma = /^\s*,[ \t]*/.exec(text.slice(end));
	if (comma) return { start, end: end + comma[0].length };
	const earlier = /,\s*$/.exec(text.slice(0, start));
	return earlier ? { start: earlier.index, end } : undefined;
}
