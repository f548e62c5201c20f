import type { TopicId } from "@prereq/core";
import { type TopicState, topicState } from "../learner/topicState.ts";
import type { ProgressController } from "./progressController.ts";
import { useSelected } from "./useSelected.ts";

/** How a topic stands; renders again only when that changes. */
export function useTopicState(controller: ProgressController, id: TopicId): TopicState {
	return useSelected(controller, (state) => topicState(state, id));
}
