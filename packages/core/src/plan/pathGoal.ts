import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";

/** What to reach: a topic, several, or any expression over topics, such as `roadmapGoal` makes. */
export type PathGoal = TopicId | readonly TopicId[] | Requirement;

/** A goal as one expression. */
export function goalRequirement(goal: PathGoal): Requirement {
	if (typeof goal === "string") return { type: "topic", topic: goal };
	if (!isList(goal)) return goal;
	return { type: "all", of: goal.map((topic) => ({ type: "topic", topic })) };
}

function isList(goal: readonly TopicId[] | Requirement): goal is readonly TopicId[] {
	return Array.isArray(goal);
}
