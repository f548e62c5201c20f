import type { TopicId } from "../model/id.ts";
import type { PathChoice } from "../model/learningPath.ts";
import type { Requirement } from "../model/requirement.ts";
import { neededMembers } from "../requirement/gates.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";

/**
 * The choices that a path makes, those of the goal first, then in path order: every `any` or
 * `atLeast` that has to hold and leaves something aside. A choice inside a member that was not
 * chosen does not matter and is left out.
 */
export function pathChoices(
	path: readonly RequiringTopic[],
	goal: Requirement,
	has: (id: TopicId) => boolean,
): readonly PathChoice[] {
	const found: PathChoice[] = [];
	const isMet = (requirement: Requirement): boolean => isRequirementMet(requirement, has);
	const walk = (roots: readonly Requirement[], topic: TopicId | undefined): void => {
		const pending = roots.toReversed();
		for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
			if (next.type === "topic") continue;
			const chosen = next.of.filter(isMet);
			for (let i = chosen.length - 1; i >= 0; i--) pending.push(chosen[i]!);
			if (neededMembers(next) >= next.of.length || chosen.length === next.of.length) continue;
			const others = next.of.filter((member) => !isMet(member));
			const owner = topic === undefined ? {} : { topic };
			found.push({ ...owner, requirement: next, chosen, others });
		}
	};
	walk([goal], undefined);
	for (const topic of path) walk(topic.requires, topic.id);
	return found;
}
