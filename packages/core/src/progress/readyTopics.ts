import type { TopicId } from "../model/id.ts";
import type { ProgressDoc } from "../model/progress.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import type { Aliases } from "./aliases.ts";
import { knownTopics } from "./knownTopics.ts";
import type { ScorePolicy } from "./scorePolicy.ts";

export interface ReadyOptions<T extends RequiringTopic> {
	readonly topics: readonly T[];
	readonly progress: ProgressDoc;
	readonly aliases?: Aliases;
	readonly policy?: Pick<ScorePolicy, "skip">;
}

/** What can be learned next, in the order of `topics`: the outer fringe of what is known. */
export function readyTopics<T extends RequiringTopic>(options: ReadyOptions<T>): readonly T[] {
	return outerFringe(
		options.topics,
		knownTopics(options.progress, options.aliases, options.policy),
	);
}

/**
 * The unknown topics whose prerequisites all hold and whose corequisites are known or can be
 * learned together with them. O(topics + prerequisites).
 *
 * Source of the term: Doignon and Falmagne, "Knowledge Spaces" (1999).
 */
export function outerFringe<T extends RequiringTopic>(
	topics: readonly T[],
	known: ReadonlySet<TopicId>,
): readonly T[] {
	const isMet = (id: TopicId): boolean => known.has(id);
	const candidates = new Map<TopicId, T>();
	for (const topic of topics) {
		if (known.has(topic.id)) continue;
		if (topic.requires.every((requirement) => isRequirementMet(requirement, isMet))) {
			candidates.set(topic.id, topic);
		}
	}
	dropUnaccompanied(topics, candidates, known);
	return topics.filter((topic) => candidates.get(topic.id) === topic);
}

/** Removes, until nothing changes, what needs a corequisite that is neither known nor ready. */
function dropUnaccompanied<T extends RequiringTopic>(
	topics: readonly T[],
	candidates: Map<TopicId, T>,
	known: ReadonlySet<TopicId>,
): void {
	const companions = new Map<TopicId, TopicId[]>();
	const need = (topic: TopicId, companion: TopicId): void => {
		const list = companions.get(companion);
		if (list === undefined) companions.set(companion, [topic]);
		else list.push(topic);
	};
	for (const { id, corequisites = [] } of topics) {
		for (const { topic: companion, together } of corequisites) {
			need(id, companion);
			if (together) need(companion, id);
		}
	}
	const missing = [...companions.keys()].filter((id) => !candidates.has(id) && !known.has(id));
	for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
		for (const topic of companions.get(next) ?? []) {
			if (candidates.delete(topic)) missing.push(topic);
		}
	}
}
