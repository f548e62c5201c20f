import type { CivilDate } from "@prereq/core/plan";

/** The day that a clock on the wall shows, `YYYY-MM-DD`. `Intl` would load its tables for it. */
export function localDate(now: Date): CivilDate {
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, "0"),
	);
	return `${now.getFullYear()}-${month}-${day}`;
}
