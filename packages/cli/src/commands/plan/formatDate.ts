import type { CivilDate } from "@prereq/core/plan";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `4 Jan 2027`, or `4 Jan` where the year is clear. */
export function formatDate(date: CivilDate, { year = true }: { year?: boolean } = {}): string {
	const [years, month, day] = date.split("-");
	const text = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
	return year ? `${text} ${years}` : text;
}

/** `4 Jan – 7 Mar 2027`, with both years where they differ. */
export function formatSpan(from: CivilDate, to: CivilDate): string {
	if (from === to) return formatDate(from);
	const year = from.slice(0, 4) !== to.slice(0, 4);
	return `${formatDate(from, { year })} – ${formatDate(to)}`;
}

/** `82 %`; never 0 or 100, which nobody can promise. */
export function formatChance(probability: number): string {
	return `${Math.min(99, Math.max(1, Math.round(probability * 100)))} %`;
}
