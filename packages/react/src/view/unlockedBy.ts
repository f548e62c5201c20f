import type { Topic, TopicId } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";

const indexes = new WeakMap<readonly Topic[], Map<TopicId, Topic[]>>();

function dependentsOf(topics: readonly Topic[]): Map<TopicId, Topic[]> {
	const known = indexes.get(topics);
	if (known !== undefined) return known;
	const index = new Map<TopicId, Topic[]>();
	for (const topic of topics) {
		for (const id of requiredTopics(topic.requires)) {
			const dependents = index.get(id);
			if (dependents === undefined) index.set(id, [topic]);
			else dependents.push(topic);
		}
	}
	indexes.set(topics, index);
	return index;
}

/** The topics that name `id` as a prerequisite. The index is made once per list of topics. */
export function unlockedBy(topics: readonly Topic[], id: TopicId): readonly Topic[] {
	return dependentsOf(topics).get(id) ?? [];
}
