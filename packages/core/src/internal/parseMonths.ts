import type { Months } from "../model/transition.ts";

const MONTHS = /^(?:(\d+(?:\.\d+)?)\s*[-–]\s*)?(\d+(?:\.\d+)?)\s*mo$/;

/** Read `12-18mo` or `6mo`. Undefined for anything else, for zero, and for a range that runs backwards. */
export function parseMonths(text: string): Months | undefined {
	const match = MONTHS.exec(text.trim());
	if (!match) return undefined;
	const high = Number(match[2]);
	const low = match[1] === undefined ? high : Number(match[1]);
	return low > 0 && low <= high && Number.isFinite(high) ? { low, high } : undefined;
}
