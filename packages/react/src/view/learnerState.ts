import type { ProgressDoc, RoadmapData, Status, TopicId } from "@prereq/core";
import {
	aliasesOf,
	emptyProgress,
	itemStatus,
	measureProgress,
	type RoadmapMeasure,
	readyTopics,
	resolveProgress,
} from "@prereq/core/progress";
import type { Listing } from "./listings.ts";

/** Where a learner stands on a roadmap. */
export interface LearnerState {
	readonly measure: RoadmapMeasure;
	readonly ready: ReadonlySet<TopicId>;
	/** The topic to go on with: a started one, else the first ready one. */
	readonly next: TopicId | undefined;
	readonly statusOf: (id: TopicId) => Status;
}

export interface LearnerStateOptions {
	readonly data: RoadmapData;
	/** Topics of the map in reading order. */
	readonly order: readonly TopicId[];
	readonly listed: ReadonlyMap<TopicId, Listing>;
	readonly progress?: ProgressDoc | undefined;
}

/** The state that a progress record gives. */
export function learnerState(options: LearnerStateOptions): LearnerState {
	const { data, order, listed, progress = emptyProgress() } = options;
	const aliases = aliasesOf(data.topics);
	const items = resolveProgress(progress, aliases);
	const statusOf = (id: TopicId): Status => itemStatus(items.get(id));
	const ready = new Set(
		readyTopics({ topics: data.topics, progress, aliases }).map((topic) => topic.id),
	);
	const required = order.filter((id) => !listed.get(id)?.optional);
	return {
		measure: measureProgress({ roadmap: data.roadmap, topics: data.topics, progress, aliases }),
		ready,
		next: required.find((id) => statusOf(id) === "started") ?? required.find((id) => ready.has(id)),
		statusOf,
	};
}
