/** What is earned of what counts, in minutes of effort (topics, where each weighs the same). */
export interface Score {
	readonly earned: number;
	readonly total: number;
}

/** A score with the least that is still to be earned. */
export interface OpenScore extends Score {
	readonly remaining: number;
}

/** Adds up scores. */
export function sumScores(scores: readonly OpenScore[]): OpenScore {
	let earned = 0;
	let total = 0;
	let remaining = 0;
	for (const score of scores) {
		earned += score.earned;
		total += score.total;
		remaining += score.remaining;
	}
	return { earned, total, remaining };
}

/**
 * The score of a choice of `choose` out of several members: the total is that of the `choose`
 * smallest, so it never moves when the learner changes branches; the ratio is the best that any
 * `choose` members reach together. Members with nothing to earn cannot be chosen.
 *
 * Source of the iteration for the ratio: Dinkelbach, "On nonlinear fractional programming",
 * Management Science 13 (1967).
 */
export function scoreChoice(members: readonly OpenScore[], choose: number): OpenScore {
	const available = members.filter((member) => member.total > 0);
	const count = Math.min(choose, available.length);
	if (count === available.length) return sumScores(available);
	const total = sumOf(
		smallest(
			available.map((member) => member.total),
			count,
		),
	);
	const remaining = sumOf(
		smallest(
			available.map((member) => member.remaining),
			count,
		),
	);
	if (remaining === 0) return { earned: total, total, remaining };
	return { earned: total * bestRatio(available, count), total, remaining };
}

function bestRatio(members: readonly Score[], count: number): number {
	for (let ratio = 0; ; ) {
		const gain = (member: Score): number => member.earned - ratio * member.total;
		const chosen = members.toSorted((a, b) => gain(b) - gain(a)).slice(0, count);
		const better = sumOf(chosen.map((m) => m.earned)) / sumOf(chosen.map((m) => m.total));
		if (!(better > ratio)) return ratio;
		ratio = better;
	}
}

function smallest(values: readonly number[], count: number): readonly number[] {
	return values.toSorted((a, b) => a - b).slice(0, count);
}

function sumOf(values: readonly number[]): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
