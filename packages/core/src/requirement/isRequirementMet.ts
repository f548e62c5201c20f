import type { TopicId } from "../model/id.ts";
import type { Requirement, TopicRequirement } from "../model/requirement.ts";
import { foldRequirement } from "./foldRequirement.ts";
import { neededMembers } from "./gates.ts";

/** Whether a topic counts as mastered where a requirement names it. */
export type IsMet = (topic: TopicId, requirement: TopicRequirement) => boolean;

/** Whether a prerequisite expression holds. */
export function isRequirementMet(requirement: Requirement, isMet: IsMet): boolean {
	return foldRequirement<boolean>(requirement, {
		topic: (leaf) => isMet(leaf.topic, leaf),
		gate: (gate, members) => members.filter(Boolean).length >= neededMembers(gate),
	});
}
