const MINUTES = { min: 1, h: 60 } as const;
const PLAIN = /^(\d+(?:\.\d+)?)\s*(min|h|w)$/;
const ISO = /^P(?:(\d+)W)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/;

const FIRST = "0123456789P";

/** Hours of study that a week stands for where no learner says otherwise. */
export const HOURS_PER_WEEK = 10;

/**
 * Read `90min`, `8h`, `2w` or an ISO 8601 duration such as `PT20H` as minutes.
 * A week is {@link HOURS_PER_WEEK} hours of study. Undefined for anything else, zero included.
 */
export function parseDuration(text: string): number | undefined {
	// Most words that are looked at are none.
	if (!FIRST.includes(text.charAt(0))) return undefined;
	const plain = PLAIN.exec(text);
	if (plain) return positive(Number(plain[1]) * unitMinutes(plain[2] as "min" | "h" | "w"));
	const iso = ISO.exec(text);
	if (!iso) return undefined;
	const [, weeks = "0", hours = "0", minutes = "0"] = iso;
	return positive(Number(weeks) * unitMinutes("w") + Number(hours) * 60 + Number(minutes));
}

function unitMinutes(unit: "min" | "h" | "w"): number {
	return unit === "w" ? HOURS_PER_WEEK * 60 : MINUTES[unit];
}

function positive(minutes: number): number | undefined {
	return minutes > 0 && Number.isFinite(minutes) ? minutes : undefined;
}
