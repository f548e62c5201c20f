import type { TopicId } from "../model/id.ts";
import type { TopicFacts } from "../model/topic.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";

/**
 * The topics that somebody who starts with nothing can reach, each with the round in which it opens:
 * the least fixpoint of the prerequisite expressions (Dowling and Gallier 1984).
 * Topics that are named but not given count as reachable in round 0.
 */
export function reachableTopics(
	topics: readonly Pick<TopicFacts, "id" | "requires">[],
): ReadonlyMap<TopicId, number> {
	const given = new Set(topics.map(({ id }) => id));
	const dependents = new Map<TopicId, Pick<TopicFacts, "id" | "requires">[]>();
	for (const topic of topics) {
		for (const needed of requiredTopics(topic.requires)) {
			if (!given.has(needed)) continue;
			const waiting = dependents.get(needed);
			if (waiting) waiting.push(topic);
			else dependents.set(needed, [topic]);
		}
	}
	const rounds = new Map<TopicId, number>();
	const isMet = (id: TopicId) => rounds.has(id) || !given.has(id);
	let candidates: Iterable<Pick<TopicFacts, "id" | "requires">> = topics;
	for (let round = 0; ; round++) {
		const opened = new Set<TopicId>();
		for (const { id, requires } of candidates) {
			if (!rounds.has(id) && requires.every((part) => isRequirementMet(part, isMet)))
				opened.add(id);
		}
		if (opened.size === 0) return rounds;
		for (const id of opened) rounds.set(id, round);
		candidates = new Set([...opened].flatMap((id) => dependents.get(id) ?? []));
	}
}
