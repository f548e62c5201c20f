import type { TopicId } from "../model/id.ts";
import type { RequiringTopic } from "./requiringTopic.ts";

/**
 * The topics as they are for someone who knows some of them: a known topic asks for nothing any
 * more, and a corequisite that is known binds nobody.
 */
export function settleKnown<T extends RequiringTopic>(
	topics: readonly T[],
	known: ReadonlySet<TopicId>,
): readonly T[] {
	if (known.size === 0) return topics;
	return topics.map((topic) => {
		if (known.has(topic.id)) return { ...topic, requires: [], corequisites: [] };
		const { corequisites = [] } = topic;
		const left = corequisites.filter((companion) => !known.has(companion.topic));
		return left.length === corequisites.length ? topic : { ...topic, corequisites: left };
	});
}
