import type { TopicFacts } from "../model/topic.ts";

/** Minutes that a topic without a stated effort counts, as Metacademy does: one hour. */
export const DEFAULT_EFFORT = 60;

/** Above this (about 11 years of full-time work) an effort is a mistake. */
const MAX_EFFORT = 60 * 24_000;

/** Whether a number of minutes can be an effort. */
export function isEffort(minutes: number): boolean {
	return minutes >= 0 && minutes <= MAX_EFFORT;
}

/**
 * The likely effort of a topic in minutes, always > 0 so that no topic is done before it is done:
 * 0 counts as 1, an absent or impossible effort as `fallback`.
 */
export function effortMinutes(
	topic: Pick<TopicFacts, "effort">,
	fallback: number = DEFAULT_EFFORT,
): number {
	const minutes = topic.effort?.likely;
	if (minutes === undefined || !isEffort(minutes)) return fallback;
	return Math.max(1, minutes);
}
