import { requiredTopics } from "../../requirement/requiredTopics.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";
import { goalProblem, unknownTopic } from "../goalProblem.ts";
import { goalRequirement, type PathGoal } from "../pathGoal.ts";
import type { Planned } from "../planProblem.ts";
import { answerProblem, type PlacementAnswer } from "./placementAnswer.ts";
import { placementScope } from "./placementScope.ts";

/** The topics that may matter for a goal, in author order, or what is wrong with the question. */
export function openPlacement(options: {
	readonly topics: readonly RequiringTopic[];
	readonly goal: PathGoal;
	readonly answers?: readonly PlacementAnswer[];
}): Planned<"scope", readonly RequiringTopic[]> {
	const { topics, answers = [] } = options;
	const goal = goalRequirement(options.goal);
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const goals = requiredTopics([goal]);
	const stranger = goals.find((id) => !byId.has(id));
	if (stranger !== undefined) return { error: unknownTopic(stranger, byId.keys()) };
	if (goals.length === 0) return { error: goalProblem("plan/empty-goal", goal) };
	const error = answerProblem(answers, byId);
	if (error !== undefined) return { error };
	const scope = placementScope(topics, goal);
	if (scope === undefined) return { error: goalProblem("plan/unreachable-goal", goal, topics) };
	return { scope: topics.filter(({ id }) => scope.has(id)) };
}
