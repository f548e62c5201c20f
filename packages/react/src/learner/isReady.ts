/**
 * Whether the words of `data-needs` hold: ids that are known, and `k/n` for at least k of the n
 * values before it.
 */
export function isReady(needs: readonly string[], isKnown: (word: string) => boolean): boolean {
	const values: boolean[] = [];
	for (const word of needs) {
		const slash = word.indexOf("/");
		if (slash < 0) values.push(isKnown(word));
		else {
			const members = values.splice(values.length - Number(word.slice(slash + 1)));
			values.push(members.filter(Boolean).length >= Number(word.slice(0, slash)));
		}
	}
	return values.every(Boolean);
}
