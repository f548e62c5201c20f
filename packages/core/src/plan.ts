/**
 * From what a learner knows to a goal: learning paths of the least effort, and how far they are.
 *
 * @packageDocumentation
 */

export type { LearningPath, PathAlternative, PathChoice } from "./model/learningPath.ts";
export { type GoalMeasure, type GoalOptions, measureGoal } from "./plan/measureGoal.ts";
export type { PathGoal } from "./plan/pathGoal.ts";
export { type PathOptions, type PathTopic, planLearningPath } from "./plan/planLearningPath.ts";
export type { Planned, PlanProblem, PlanProblemCode } from "./plan/planProblem.ts";
export { type RoadmapGoalOptions, roadmapGoal } from "./plan/roadmapGoal.ts";
