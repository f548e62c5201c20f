import type { Status, TopicId } from "@prereq/core";
import type { LearnerState } from "./learnerState.ts";

/** How one topic stands. */
export interface TopicState {
	readonly status: Status;
	/** All prerequisites hold, and the topic is still to be learned. */
	readonly ready: boolean;
	/** The suggested next topic. */
	readonly next: boolean;
}

const made: Partial<Record<Status, TopicState[]>> = {};

/** How a topic stands. Equal states are one object: topics are many, states are few. */
export function topicState(state: LearnerState, id: TopicId): TopicState {
	const status = state.statusOf(id);
	const ready = state.ready.has(id);
	const next = state.next === id;
	const key = (ready ? 2 : 0) + (next ? 1 : 0);
	const states = made[status] ?? [];
	made[status] = states;
	const known = states[key] ?? { status, ready, next };
	states[key] = known;
	return known;
}
