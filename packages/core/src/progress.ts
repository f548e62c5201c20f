/**
 * Progress in a browser: record, merge, store and measure it, and ask what comes next.
 *
 * @packageDocumentation
 */

export type {
	CurriculumChange,
	TopicMerge,
	TopicRevision,
	TopicSplit,
} from "./model/curriculumChange.ts";
export type { ProgressDoc, ProgressItem, Status } from "./model/progress.ts";
export { PROGRESS_FORMAT, STATUSES } from "./model/progress.ts";
export { type Aliases, aliasesOf, currentId } from "./progress/aliases.ts";
export {
	type CarriedProgress,
	type CarryOptions,
	carryProgress,
} from "./progress/carryProgress.ts";
export { checkState, type StateCheck, type StateGap } from "./progress/checkState.ts";
export { type DecodedProgress, decodeProgress, parseProgress } from "./progress/decodeProgress.ts";
export { DEFAULT_EFFORT, effortMinutes } from "./progress/effortMinutes.ts";
export { emptyProgress } from "./progress/emptyProgress.ts";
export { impliedTopics } from "./progress/impliedTopics.ts";
export { innerFringe, recentTopics } from "./progress/innerFringe.ts";
export { knownTopics } from "./progress/knownTopics.ts";
export {
	type LocalStorageOptions,
	type LocalStorageStore,
	localStorageStore,
	type StoreState,
} from "./progress/localStorageStore.ts";
export {
	type Freshness,
	type FreshnessOptions,
	measureFreshness,
	retrievability,
} from "./progress/measureFreshness.ts";
export type { MeasureProblem } from "./progress/measureInput.ts";
export {
	type Measure,
	type MeasureOptions,
	measureProgress,
	type RoadmapMeasure,
	toPercent,
} from "./progress/measureProgress.ts";
export {
	measureReadiness,
	type Readiness,
	type ReadinessOptions,
	type ReadinessTopic,
} from "./progress/measureReadiness.ts";
export { memoryStore } from "./progress/memoryStore.ts";
export { mergeProgress } from "./progress/mergeProgress.ts";
export {
	ProgressError,
	type ProgressProblem,
	type ProgressProblemCode,
} from "./progress/progressProblem.ts";
export type { ProgressStore } from "./progress/progressStore.ts";
export { outerFringe, type ReadyOptions, readyTopics } from "./progress/readyTopics.ts";
export { noteOf, recordNote } from "./progress/recordNote.ts";
export { progressDelta, recordStatus } from "./progress/recordStatus.ts";
export { recordTicks, ticksOf } from "./progress/recordTicks.ts";
export { resolveProgress, statusOf } from "./progress/resolveProgress.ts";
export type { OpenScore, Score } from "./progress/scoreChoice.ts";
export { prereqPolicy, roadmapShPolicy, type ScorePolicy } from "./progress/scorePolicy.ts";
export { serializeProgress } from "./progress/serializeProgress.ts";
export { itemStatus } from "./progress/statusRank.ts";
export type { StorageChange, StorageEvents, TextStorage } from "./progress/textStorage.ts";
export { isRequirementMet } from "./requirement/isRequirementMet.ts";
export { requiredTopics } from "./requirement/requiredTopics.ts";
export type { RequiringTopic } from "./requirement/requiringTopic.ts";
export { unmetRequirements } from "./requirement/unmetRequirements.ts";
