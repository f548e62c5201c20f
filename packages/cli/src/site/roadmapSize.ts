import { fillMessage } from "./messages/fillMessage.ts";
import type { RoadmapFacts } from "./roadmapFacts.ts";
import type { Site } from "./site.ts";

/** How many topics a roadmap has and how long they take: `203 topics`, `about 2,300 hours`. */
export function roadmapSize(
	{ formats, messages }: Site,
	{ topics, effort }: Pick<RoadmapFacts, "topics" | "effort">,
): readonly [topics: string, time?: string] {
	const count = formats.count(messages.topics, topics);
	return effort > 0
		? [count, fillMessage(messages.about, { time: formats.effort(effort) })]
		: [count];
}
