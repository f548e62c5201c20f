import { type AnswerNoise, type ChainRuleFilter, likelihoods } from "./chainRuleFilter.ts";

/** A question has to save this much uncertainty, in bits, to be worth asking. */
const LEAST_GAIN = 1e-3;

/**
 * The unit whose answer is expected to take away the most uncertainty, among those that may be asked;
 * −1 when none is worth it. The chances after an answer follow exactly for what lies below and above
 * it; the rest is left as it is. O(units × closure).
 */
export function informativeQuestion(
	filter: ChainRuleFilter,
	mastery: Float64Array,
	mayAsk: (unit: number) => boolean,
	noise: AnswerNoise,
): number {
	let best = -1;
	let most = LEAST_GAIN;
	for (const unit of mastery.keys()) {
		if (!mayAsk(unit)) continue;
		const gain = expectedGain(filter, mastery, unit, noise);
		if (gain <= most) continue;
		most = gain;
		best = unit;
	}
	return best;
}

function expectedGain(
	filter: ChainRuleFilter,
	mastery: Float64Array,
	unit: number,
	noise: AnswerNoise,
): number {
	const own = mastery[unit]!;
	const below = filter.below(unit);
	const above = filter.above(unit).slice(1);
	let gain = 0;
	for (const at of [...below, ...above]) gain += entropy(mastery[at]!);
	for (const yes of [true, false]) {
		const [ifKnown, ifNot] = likelihoods(yes, noise);
		const chance = ifKnown * own + ifNot * (1 - own);
		if (chance <= 0) continue;
		for (const at of below) {
			gain -= chance * entropy((ifKnown * own + ifNot * (mastery[at]! - own)) / chance);
		}
		for (const at of above) gain -= chance * entropy((ifKnown * mastery[at]!) / chance);
	}
	return gain;
}

/** Of a yes-or-no with this chance, in bits. */
function entropy(chance: number): number {
	if (chance <= 0 || chance >= 1) return 0;
	return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}
