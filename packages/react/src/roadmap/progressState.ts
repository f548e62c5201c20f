import { type LearnerState, learnerState } from "../learner/learnerState.ts";
import type { Recorded } from "../learner/record.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";

/** How a learner stands on a roadmap. */
export interface ProgressState extends LearnerState {
	readonly recorded: Recorded;
	/** Why progress cannot be kept; `undefined` while it is. */
	readonly problem: unknown;
}

/** The state that a record gives. */
export function progressState(
	model: RoadmapModel,
	recorded: Recorded,
	problem?: unknown,
): ProgressState {
	return { ...learnerState(model.plan, recorded), recorded, problem };
}
