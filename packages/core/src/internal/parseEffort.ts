import type { Effort } from "../model/effort.ts";
import { parseDuration } from "./parseDuration.ts";

const RANGE = /^(\d+(?:\.\d+)?)\s*(?:-|–)\s*(\d+(?:\.\d+)?\s*(?:min|h|w))$/;

/**
 * Read an effort: a duration (`8h`, `PT20H`) or a range (`10-30h`).
 * The likely value of a range is its middle. Undefined when it is neither, or the range runs backwards.
 */
export function parseEffort(text: string): Effort | undefined {
	const range = RANGE.exec(text.trim());
	if (!range) {
		const minutes = parseDuration(text.trim());
		return minutes === undefined ? undefined : { low: minutes, likely: minutes, high: minutes };
	}
	const [, from = "", to = ""] = range;
	const unit = to.replace(/^[\d.]+\s*/, "");
	const low = parseDuration(from + unit);
	const high = parseDuration(to);
	if (low === undefined || high === undefined || low > high) return undefined;
	return { low, likely: (low + high) / 2, high };
}
