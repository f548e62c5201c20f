import type { Corequisite, TopicFacts } from "../model/topic.ts";

/** What the prerequisite questions read of a topic. */
export interface RequiringTopic extends Pick<TopicFacts, "id" | "requires"> {
	readonly corequisites?: readonly Corequisite[];
}
