import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";

/** The topics that have to hold in any case, once each: those with no alternative beside them. */
export function requiredAlways(requires: readonly Requirement[]): readonly TopicId[] {
	const topics = new Set<TopicId>();
	const pending = requires.toReversed();
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (next.type === "topic") topics.add(next.topic);
		else if (next.type === "all")
			for (let i = next.of.length - 1; i >= 0; i--) pending.push(next.of[i]!);
	}
	return [...topics];
}
