"use client";

/**
 * Roadmaps in React: `<Roadmap data>` for the common case, a provider and hooks for the rest.
 *
 * @packageDocumentation
 */

export { en, zh } from "./catalogues.ts";
export type { TopicState } from "./learner/topicState.ts";
export type { Messages, PluralForms } from "./messages/messages.ts";
export type { ToolMessages } from "./messages/toolMessages.ts";
export type { ViewMessages } from "./messages/viewMessages.ts";
export type { PlanOptions } from "./plan/planRoadmap.ts";
export type {
	ChangeReason,
	ProgressController,
	StatusChange,
} from "./roadmap/progressController.ts";
export type { ProgressState } from "./roadmap/progressState.ts";
export { Roadmap, type RoadmapProps } from "./roadmap/Roadmap.tsx";
export { RoadmapProvider, type RoadmapProviderProps } from "./roadmap/RoadmapProvider.tsx";
export type { RoadmapSlots } from "./roadmap/slots.ts";
export { type PlanState, usePlan } from "./roadmap/usePlan.ts";
export { type Progress, useProgress } from "./roadmap/useProgress.ts";
export { useReadyTopics } from "./roadmap/useReadyTopics.ts";
export { type RoadmapOptions, useRoadmap } from "./roadmap/useRoadmap.ts";
export { type TopicWithState, useTopic } from "./roadmap/useTopic.ts";
export {
	RoadmapPlan,
	type RoadmapPlanProps,
	TopicPrerequisites,
	type TopicPrerequisitesProps,
} from "./sideViews.ts";
export type { ViewOptions } from "./view/viewOptions.ts";
