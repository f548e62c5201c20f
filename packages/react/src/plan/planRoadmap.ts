import type { RoadmapData, TopicId } from "@prereq/core";
import {
	type DatedPlan,
	type PlanDatesOptions,
	type Planned,
	planDates,
	planLearningPath,
	roadmapGoal,
} from "@prereq/core/plan";

/** What the learner says about a plan: when it starts, how many hours there are. */
export type PlanOptions = Omit<PlanDatesOptions, "topics" | "path" | "known">;

/** A plan for what is left of a roadmap: the path of least effort, with dates. */
export function planRoadmap(
	{ roadmap, topics }: RoadmapData,
	known: ReadonlySet<TopicId>,
	options: PlanOptions,
): Planned<"plan", DatedPlan> {
	const goal = roadmapGoal(roadmap);
	const { path, error } = planLearningPath({ topics, goal, known, alternatives: 0 });
	return error === undefined
		? planDates({ ...options, topics, path: path.topics, known })
		: { error };
}
