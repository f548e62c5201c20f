import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import { groundedWithout } from "./groundedWithout.ts";
import { knownTopics } from "./knownTopics.ts";
import type { ReadyOptions } from "./readyTopics.ts";

/** What may have been learned last, in the order of `topics`: good to review or to prove. */
export function recentTopics<T extends RequiringTopic>(options: ReadyOptions<T>): readonly T[] {
	return innerFringe(
		options.topics,
		knownTopics(options.progress, options.aliases, options.policy),
	);
}

/**
 * The known topics without which the rest would still be a state: no other known topic loses a
 * prerequisite. Topics bound by corequisites go together. A prerequisite that does not hold anyway
 * is a gap of the record and blocks nothing.
 * O(topics + prerequisites); that times the topics found where alternatives go in a circle.
 *
 * Source of the term: Doignon and Falmagne, "Knowledge Spaces" (1999).
 */
export function innerFringe<T extends RequiringTopic>(
	topics: readonly T[],
	known: ReadonlySet<TopicId>,
): readonly T[] {
	const { uses, companions } = indexUses(topics, known);
	const isGrounded = groundedWithout(topics, known) ?? (() => true);
	return topics.filter(({ id }) => {
		if (!known.has(id)) return false;
		const leaving = withCompanions(id, companions);
		const isMet = (topic: TopicId): boolean => known.has(topic) && !leaving.has(topic);
		for (const topic of leaving) {
			for (const requirement of uses.get(topic) ?? []) {
				if (!isRequirementMet(requirement, isMet)) return false;
			}
		}
		return isGrounded(leaving);
	});
}

interface Uses {
	/** For each topic, the requirements of known topics that name it and hold. */
	readonly uses: ReadonlyMap<TopicId, readonly Requirement[]>;
	/** For each topic, the known topics that cannot stay without it. */
	readonly companions: ReadonlyMap<TopicId, readonly TopicId[]>;
}

function indexUses(topics: readonly RequiringTopic[], known: ReadonlySet<TopicId>): Uses {
	const uses = new Map<TopicId, Requirement[]>();
	const companions = new Map<TopicId, TopicId[]>();
	const isMet = (id: TopicId): boolean => known.has(id);
	for (const { id, requires, corequisites = [] } of topics) {
		if (!known.has(id)) continue;
		for (const requirement of requires) {
			if (!isRequirementMet(requirement, isMet)) continue;
			for (const topic of requiredTopics([requirement])) append(uses, topic, requirement);
		}
		for (const { topic: companion, together } of corequisites) {
			if (!known.has(companion)) continue;
			append(companions, companion, id);
			if (together) append(companions, id, companion);
		}
	}
	return { uses, companions };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}

function withCompanions(
	id: TopicId,
	companions: ReadonlyMap<TopicId, readonly TopicId[]>,
): ReadonlySet<TopicId> {
	const leaving = new Set([id]);
	for (const topic of leaving) {
		for (const companion of companions.get(topic) ?? []) leaving.add(companion);
	}
	return leaving;
}
