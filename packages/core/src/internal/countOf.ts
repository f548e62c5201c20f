/** A number with its English noun: `1 item`, `2 items`, `no items`. */
export function countOf(count: number, noun: string): string {
	if (count === 1) return `1 ${noun}`;
	return `${count === 0 ? "no" : count} ${noun}s`;
}
