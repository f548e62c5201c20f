import type { RuleTiming } from "@prereq/core/rules";

/** How long each rule took, the slowest first. */
export function renderTimings(timings: readonly RuleTiming[]): string {
	const lines = timings
		.toSorted((a, b) => b.milliseconds - a.milliseconds)
		.map(({ code, milliseconds }) => `${milliseconds.toFixed(1).padStart(9)} ms  ${code}\n`);
	return lines.join("");
}
