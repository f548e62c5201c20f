import type { Topic } from "@prereq/core";
import { type Context, createContext, type ReactNode } from "react";
import type { TopicState } from "../learner/topicState.ts";

/** What a host puts into the roadmap. The link, the status button and all ids stay ours. */
export interface RoadmapSlots {
	/** Added to the card of a topic. No controls: the card is a link. */
	readonly topic?: (topic: Topic, state: TopicState) => ReactNode;
	/** Shown in the panel instead of the topic's article. */
	readonly details?: (topic: Topic, state: TopicState) => ReactNode;
}

export const SlotsContext: Context<RoadmapSlots> = createContext<RoadmapSlots>({});
