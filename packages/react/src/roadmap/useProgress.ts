import type { ProgressDoc, Status, TopicId } from "@prereq/core";
import type { LearnerState } from "../learner/learnerState.ts";
import { useController } from "./RoadmapContext.ts";
import { useProgressState } from "./useProgressState.ts";

/** Progress on the roadmap around a component. */
export interface Progress extends LearnerState {
	/** The whole record: of other roadmaps too. */
	readonly progress: ProgressDoc;
	/** Why progress cannot be kept; `undefined` while it is. */
	readonly problem: unknown;
	readonly setStatus: (id: TopicId, status: Status) => void;
	/** Takes the last change back; false when there is none. */
	readonly undo: () => boolean;
	/** Sets all topics of this roadmap to `todo`. */
	readonly reset: () => void;
	/** Joins a record in, such as an exported one. */
	readonly merge: (progress: ProgressDoc) => void;
}

/**
 * How the learner stands on the roadmap around the calling component.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function useProgress(): Progress {
	const controller = useController();
	const { done, count, percent, left, ready, next, problem, statusOf } =
		useProgressState(controller);
	const { undo, reset, merge, change } = controller;
	return {
		done,
		count,
		percent,
		left,
		ready,
		next,
		problem,
		statusOf,
		progress: controller.progress(),
		setStatus: (id, status) => change([[id, status]]),
		undo,
		reset,
		merge,
	};
}
