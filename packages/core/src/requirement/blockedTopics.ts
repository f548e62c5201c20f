import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { forwardChain } from "./forwardChain.ts";
import { buildRequirementNet } from "./requirementNet.ts";
import type { RequiringTopic } from "./requiringTopic.ts";
import { settleKnown } from "./settleKnown.ts";
import { unmetRequirements } from "./unmetRequirements.ts";

/** A topic that no order of learning reaches. */
export interface BlockedTopic {
	readonly id: TopicId;
	/** The prerequisites that can never hold, as their failing parts. */
	readonly unmet: readonly Requirement[];
	/** The corequisites that can never be learned with it. */
	readonly without: readonly TopicId[];
}

/**
 * The topics outside the least fixpoint of the prerequisites, in author order: those on a circle that
 * has no way in, those behind it, and those that ask for what does not exist. A circle of
 * alternatives of which one can be reached is legal and not listed.
 *
 * @param known - topics that hold anyway, given here or not
 */
export function blockedTopics(
	topics: readonly RequiringTopic[],
	known: Iterable<TopicId> = [],
): readonly BlockedTopic[] {
	const held = new Set(known);
	const net = buildRequirementNet(settleKnown(topics, held));
	const start = Array.from(held, (id) => net.indexOf.get(id)).filter((at) => at !== undefined);
	const { holds } = forwardChain(net, start);
	const isMet = (id: TopicId): boolean => held.has(id) || holds[net.indexOf.get(id)!] === 1;
	const blocked: BlockedTopic[] = [];
	const seen = new Set<TopicId>();
	for (const topic of topics) {
		const { id, corequisites = [] } = topic;
		if (seen.has(id) || isMet(id)) continue;
		seen.add(id);
		const without = corequisites.map((other) => other.topic).filter((other) => !isMet(other));
		blocked.push({ id, unmet: unmetRequirements(topic, isMet), without });
	}
	return blocked;
}
