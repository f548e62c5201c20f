import type { Status } from "@prereq/core";
import type { ChoiceCode } from "./choicesCode.ts";

/** What a topic counts. */
export interface Weighed {
	/** Minutes; 0 for an optional topic, which never counts. */
	readonly effort: number;
	readonly status: Status;
}

export interface Measured {
	/** Whole percent for the bar: never 100 before the end, never 0 after the first topic. */
	readonly percent: number;
	/** The least minutes that are left. */
	readonly left: number;
}

/** Minutes. */
export type Score = readonly [earned: number, total: number, left: number];

function sum(scores: readonly Score[]): Score {
	let [earned, total, left] = [0, 0, 0];
	for (const score of scores) {
		earned += score[0];
		total += score[1];
		left += score[2];
	}
	return [earned, total, left];
}

/** `scoreChoice` of core: the best ratio that `count` members reach, over the smallest total. */
function choose(members: readonly Score[], count: number): Score {
	const open = members.filter(([, total]) => total > 0);
	if (count === 0 || count >= open.length) return sum(open);
	const least = (key: (score: Score) => number): Score =>
		sum(open.sort((a, b) => key(a) - key(b)).slice(0, count));
	const [, total] = least((score) => score[1]);
	const [, , left] = least((score) => score[2]);
	if (left === 0) return [total, total, left];
	for (let ratio = 0; ; ) {
		const best = least((score) => ratio * score[1] - score[0]);
		const better = best[0] / best[1];
		if (!(better > ratio)) return [total * ratio, total, left];
		ratio = better;
	}
}

/** The words of all topics that choices are made of: they do not count by themselves. */
export function chosenWords(choices: readonly ChoiceCode[]): ReadonlySet<unknown> {
	return new Set((choices as readonly unknown[]).flat(99));
}

/**
 * `measureProgress` of core with our policy, in a tenth of its bytes: `choices` are those of
 * `data-choices`, topics go by their words. `learner.prop.test.ts` checks that both agree.
 *
 * @param outside what the topics outside of choices count, where that is known already
 */
export function measureTopics(
	topics: ReadonlyMap<string, Weighed>,
	choices: readonly ChoiceCode[],
	outside?: Score,
): Measured {
	const score = (member: string | number | ChoiceCode): Score => {
		if (typeof member === "object") return choose(member.slice(1).map(score), member[0]);
		const topic = topics.get(String(member));
		if (topic === undefined || topic.status === "skipped") return [0, 0, 0];
		const { effort } = topic;
		return topic.status === "done" ? [effort, effort, 0] : [0, effort, effort];
	};
	const chosen = chosenWords(choices);
	const rest = outside
		? [outside]
		: [...topics.keys()].filter((word) => !chosen.has(word)).map(score);
	const [earned, total, left] = sum([...rest, ...choices.map(score)]);
	const percent = total === 0 ? 100 : Math.floor((earned / total) * 100);
	return { percent: Math.max(percent, earned > 0 ? 1 : 0), left };
}
