import type { Status, TopicId } from "@prereq/core";
import { isReady } from "./isReady.ts";
import type { LearnerPlan, PlannedTopic } from "./learnerPlan.ts";
import { type Measured, measureTopics } from "./measureTopics.ts";
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
	const planned = [...topics.values()];
	const statuses = new Map(planned.map(({ id, ids }) => [id, recordedStatus(recorded, ids)]));
	const statusOf = (id: TopicId): Status => statuses.get(id) ?? recordedStatus(recorded, [id]);
	const weighed = new Map(
		planned.map(({ id, word, effort }) => [word, { effort, status: statusOf(id) }]),
	);
	const isKnown = (word: string): boolean => {
		const status = weighed.get(word)?.status ?? statusOf(decodeURIComponent(word));
		return status === "done" || status === "skipped";
	};
	const isNow = ({ word, needs }: PlannedTopic): boolean =>
		!isKnown(word) && isReady(needs, isKnown);
	const ready = new Set(planned.filter(isNow).map(({ id }) => id));
	const required = planned.filter(({ effort }) => effort > 0).map(({ id }) => id);
	const counted = required.filter((id) => statusOf(id) !== "skipped");
	return {
		...measureTopics(weighed, choices),
		done: counted.filter((id) => statusOf(id) === "done").length,
		count: counted.length,
		ready,
		next: required.find((id) => statusOf(id) === "started") ?? required.find((id) => ready.has(id)),
		statusOf,
	};
}
