import type { Status, Topic, TopicId } from "@prereq/core";
import type { TopicState } from "./progressState.ts";
import { useController } from "./RoadmapContext.ts";
import { useTopicState } from "./useTopicState.ts";

/** A topic with how the learner stands on it. */
export interface TopicWithState extends TopicState {
	/** `undefined` when the roadmap's data has no such topic. */
	readonly topic: Topic | undefined;
	readonly href: string;
	readonly setStatus: (status: Status) => void;
}

/**
 * One topic of the roadmap around the calling component; renders again only when that topic changes.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function useTopic(id: TopicId): TopicWithState {
	const controller = useController();
	const { view } = controller.model;
	return {
		...useTopicState(controller, id),
		topic: view.topics.get(id),
		href: view.hrefOf(id),
		setStatus: (status) => controller.change([[id, status]]),
	};
}
