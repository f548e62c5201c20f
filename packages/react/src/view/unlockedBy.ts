import type { Topic, TopicId } from "@prereq/core";
import { toDomId } from "../learner/domId.ts";
import { requiredWords } from "../learner/needsCode.ts";

const indexes = new WeakMap<readonly Topic[], Map<string, Topic[]>>();

/** The topics that ask for another one, by its word in `data-needs`. */
function dependentsOf(topics: readonly Topic[]): Map<string, Topic[]> {
	const known = indexes.get(topics);
	if (known !== undefined) return known;
	const index = new Map<string, Topic[]>();
	for (const topic of topics) {
		for (const word of new Set(requiredWords(topic.requires))) {
			const dependents = index.get(word);
			if (dependents === undefined) index.set(word, [topic]);
			else dependents.push(topic);
		}
	}
	indexes.set(topics, index);
	return index;
}

/** The topics that name `id` as a prerequisite. The index is made once per list of topics. */
export function unlockedBy(topics: readonly Topic[], id: TopicId): readonly Topic[] {
	return dependentsOf(topics).get(toDomId(id)) ?? [];
}
