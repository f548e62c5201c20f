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

const made = new Map<string, TopicState>();

/** How a topic stands. Equal states are one object: topics are many, states are few. */
export function topicState(state: LearnerState, id: TopicId): TopicState {
	const status = state.statusOf(id);
	const ready = state.ready.has(id);
	const next = state.next === id;
	const key = status + (ready ? 1 : 0) + (next ? 1 : 0);
	const known = made.get(key) ?? { status, ready, next };
	made.set(key, known);
	return known;
}
