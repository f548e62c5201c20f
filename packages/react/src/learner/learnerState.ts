import type { Status, TopicId } from "@prereq/core";
import { isReady } from "./isReady.ts";
import type { LearnerPlan } from "./learnerPlan.ts";
import { type Measured, measureTopics, type Weighed } from "./measureTopics.ts";
import { type Recorded, recordedStatus } from "./record.ts";

/** Where a learner stands on a roadmap. */
export interface LearnerState extends Measured {
	/** Required topics that are done. */
	readonly done: number;
	/** Required topics that are not skipped. */
	readonly count: number;
	readonly ready: ReadonlySet<TopicId>;
	/** The topic to go on with: a started one, else the first ready one. */
	readonly next: TopicId | undefined;
	/** The status of any topic, on the map or not. */
	readonly statusOf: (id: TopicId) => Status;
}

/** The state that a progress record gives. */
export function learnerState({ topics, choices }: LearnerPlan, recorded: Recorded): LearnerState {
	const weighed = new Map<string, Weighed>();
	for (const { word, ids, effort } of topics.values()) {
		weighed.set(word, { effort, status: recordedStatus(recorded, ids) });
	}
	const statusOf = (id: TopicId): Status =>
		weighed.get(topics.get(id)?.word ?? "")?.status ?? recordedStatus(recorded, [id]);
	const isKnown = (word: string): boolean => {
		const status = weighed.get(word)?.status ?? statusOf(decodeURIComponent(word));
		return status === "done" || status === "skipped";
	};
	const ready = new Set<TopicId>();
	let [done, count] = [0, 0];
	let started: TopicId | undefined;
	let first: TopicId | undefined;
	for (const { id, word, needs, effort } of topics.values()) {
		const status = weighed.get(word)?.status;
		const isNow = !isKnown(word) && isReady(needs, isKnown);
		if (isNow) ready.add(id);
		if (effort === 0) continue;
		if (status !== "skipped") count++;
		if (status === "done") done++;
		if (status === "started") started ??= id;
		if (isNow) first ??= id;
	}
	return {
		...measureTopics(weighed, choices),
		done,
		count,
		ready,
		next: started ?? first,
		statusOf,
	};
}
