/** `1 topic`, `2 topics`, `12,345 topics`. */
export function countOf(count: number, noun: string): string {
	return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
