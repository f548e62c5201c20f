import type { Requirement } from "../model/requirement.ts";
import type { TopicFacts } from "../model/topic.ts";
import { type IsMet, isRequirementMet } from "./isRequirementMet.ts";

/**
 * The failing parts of a topic's prerequisites, in author order; empty when all hold.
 *
 * `all` is opened so that only its failing members remain; an unmet `any` or `atLeast` is returned
 * whole, because each of its members is still a way out.
 */
export function unmetRequirements(
	topic: Pick<TopicFacts, "requires">,
	isMet: IsMet,
): readonly Requirement[] {
	const unmet: Requirement[] = [];
	const pending = topic.requires.toReversed();
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (next.type === "all")
			for (let i = next.of.length - 1; i >= 0; i--) pending.push(next.of[i]!);
		else if (!isRequirementMet(next, isMet)) unmet.push(next);
	}
	return unmet;
}
