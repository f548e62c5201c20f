import { type LearnerState, learnerState } from "../learner/learnerState.ts";
import type { Recorded } from "../learner/record.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";

/** How a learner stands on a roadmap. */
export interface ProgressState extends LearnerState {
	readonly recorded: Recorded;
	/** Why progress cannot be kept; `undefined` while it is. */
	readonly problem: unknown;
}

/** The state that a record gives; measured when it is first looked at. */
export function progressState(
	model: RoadmapModel,
	recorded: Recorded,
	problem?: unknown,
): ProgressState {
	let measured: LearnerState | undefined;
	const learner = (): LearnerState => (measured ??= learnerState(model.plan, recorded));
	return {
		recorded,
		problem,
		get done() {
			return learner().done;
		},
		get count() {
			return learner().count;
		},
		get percent() {
			return learner().percent;
		},
		get left() {
			return learner().left;
		},
		get ready() {
			return learner().ready;
		},
		get next() {
			return learner().next;
		},
		get statusOf() {
			return learner().statusOf;
		},
	};
}
