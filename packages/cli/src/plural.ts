import { formatCount } from "./formatCount.ts";

/** `1 topic`, `2 topics`, `12,345 topics`. */
export function countOf(count: number, noun: string): string {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
