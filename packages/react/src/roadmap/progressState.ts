import type { Status, TopicId } from "@prereq/core";
import { type LearnerState, learnerState } from "../learner/learnerState.ts";
import type { Recorded } from "../learner/record.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";

/** How one topic stands. */
export interface TopicState {
	readonly status: Status;
	/** All prerequisites hold, and the topic is still to be learned. */
	readonly ready: boolean;
	/** The suggested next topic. */
	readonly next: boolean;
}

/** How a learner stands on a roadmap. */
export interface ProgressState extends LearnerState {
	readonly recorded: Recorded;
	/** Topics of the map; an unchanged topic keeps its object from state to state. */
	readonly topics: ReadonlyMap<TopicId, TopicState>;
	/** Why progress cannot be kept; `undefined` while it is. */
	readonly problem: unknown;
}

/** The state that a record gives. */
export function progressState(
	model: RoadmapModel,
	recorded: Recorded,
	before?: ProgressState,
): ProgressState {
	const state = learnerState(model.plan, recorded);
	const topics = new Map(
		model.order.map((id): [TopicId, TopicState] => {
			const [status, ready, next] = [state.statusOf(id), state.ready.has(id), state.next === id];
			const known = before?.topics.get(id);
			const same = known?.status === status && known.ready === ready && known.next === next;
			return [id, same ? known : { status, ready, next }];
		}),
	);
	return { ...state, recorded, topics, problem: before?.problem };
}
