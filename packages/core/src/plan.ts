/**
 * From what a learner knows to a goal: placement, learning paths of the least effort, and how far
 * they are.
 *
 * @packageDocumentation
 */

export { type IcsOptions, toIcs } from "./export/toIcs.ts";
export type {
	CivilDate,
	DatedPlan,
	PlanConfidence,
	PlanForecast,
	PlanMilestone,
	PlannedTopic,
	PlanSession,
	PlanShortfall,
	PlanWeek,
	PlanWeekTopic,
	Weekday,
} from "./model/datedPlan.ts";
export { WEEKDAYS } from "./model/datedPlan.ts";
export type { LearningPath, PathAlternative, PathChoice } from "./model/learningPath.ts";
export {
	type BalancedTerms,
	type BalanceOptions,
	type Bounds,
	balanceTerms,
	type Term,
} from "./plan/balanceTerms.ts";
export type { ForecastOptions } from "./plan/dates/forecast.ts";
export type { DeadlineOptions } from "./plan/dates/readDeadlines.ts";
export type { CalendarOptions, DateRange } from "./plan/dates/studyCalendar.ts";
export type { StudyHours } from "./plan/dates/studyHours.ts";
export { type ExpectedEffort, expectedEffort } from "./plan/dates/threePoints.ts";
export {
	compareTransition,
	type SkillComparison,
	type TransitionComparison,
	type TransitionComparisonOptions,
} from "./plan/gap/compareTransition.ts";
export {
	type GapOptions,
	type GapPhase,
	type GapTopic,
	measureGap,
	type SkillGap,
} from "./plan/gap/measureGap.ts";
export { type GoalMeasure, type GoalOptions, measureGoal } from "./plan/measureGoal.ts";
export { measurePert, type PertMeasure, pertProbability } from "./plan/measurePert.ts";
export type { PathOrder } from "./plan/orderPath.ts";
export type { PathGoal } from "./plan/pathGoal.ts";
export {
	type Mastery,
	type MasteryOptions,
	measureMastery,
} from "./plan/placement/measureMastery.ts";
export type { PlacementQuestion } from "./plan/placement/nextQuestion.ts";
export { type PlacementAnswer, VERDICTS, type Verdict } from "./plan/placement/placementAnswer.ts";
export {
	type Placement,
	type PlacementOptions,
	planPlacement,
} from "./plan/placement/planPlacement.ts";
export { recordPlacement } from "./plan/placement/recordPlacement.ts";
export type { PlacementContradiction } from "./plan/placement/settleAnswers.ts";
export { type PlanDatesOptions, type PlanTopic, planDates } from "./plan/planDates.ts";
export { type PathOptions, type PathTopic, planLearningPath } from "./plan/planLearningPath.ts";
export type { Planned, PlanProblem, PlanProblemCode } from "./plan/planProblem.ts";
export { type RoadmapGoalOptions, roadmapGoal } from "./plan/roadmapGoal.ts";
