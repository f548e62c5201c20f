import type { Effort } from "@prereq/core";

/** A stretch of minutes for people: `45 min`, `1.5–3 h`, `120–410 h`. */
export function formatEffort({ low, high }: Pick<Effort, "low" | "high">): string {
	const inMinutes = high < 60;
	const [from, to] = [low, high].map((minutes) =>
		inMinutes ? Math.round(minutes) : toHours(minutes),
	);
	const range = from === to ? number(to!) : `${number(from!)}–${number(to!)}`;
	return `${range} ${inMinutes ? "min" : "h"}`;
}

/** Above ten hours, half hours are noise. */
function toHours(minutes: number): number {
	const hours = minutes / 60;
	return hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours);
}

function number(value: number): string {
	return value.toLocaleString("en");
}
