/**
 * Whether the words of `data-needs` hold: ids that are known, and `k/n` for at least k of the n
 * values before it.
 */
export function isReady(needs: readonly string[], isKnown: (word: string) => boolean): boolean {
	const values: boolean[] = [];
	for (const word of needs) {
		const [count, size] = word.split("/");
		if (size) {
			const members = values.splice(values.length - Number(size));
			values.push(members.filter(Boolean).length >= Number(count));
		} else values.push(isKnown(word));
	}
	return values.every(Boolean);
}
