import { type Ledger, unsealLedger } from "./ledger.ts";
import { learnerState, tallyState } from "./tally.ts";

/** Running sums of one learner who marks topics one by one. */
export interface LearnerSession {
	/** Effort of the done topics. */
	readonly done: number;
	/** Number of open topics whose prerequisites are all done. */
	readonly readyCount: number;
	/**
	 * Turns an open topic into a done one and back; takes time in proportion to its direct dependents.
	 * @throws GraphError `graph/unknown-id`
	 */
	toggle(id: string): void;
	/** @throws GraphError `graph/unknown-id` */
	isReady(id: string): boolean;
}

/** Starts from what is done; ids that the ledger does not know are passed over. */
export function openSession(ledger: Ledger, done: readonly string[]): LearnerSession {
	const { dense, efforts } = unsealLedger(ledger);
	const { prerequisites, dependents } = dense;
	const state = learnerState(ledger, done);
	const start = tallyState(ledger, state);
	const missing = new Int32Array(dense.size);
	for (let topic = 0; topic < dense.size; topic++)
		for (let k = prerequisites.offsets[topic]!; k < prerequisites.offsets[topic + 1]!; k++)
			if (state[prerequisites.items[k]!] === 0) missing[topic]!++;

	const session = {
		done: start.done,
		readyCount: start.ready.length,
		toggle(id: string): void {
			const topic = dense.indexOf(id);
			const sign = state[topic] === 0 ? 1 : -1;
			state[topic] = sign > 0 ? 1 : 0;
			session.done += sign * efforts[topic]!;
			if (missing[topic] === 0) session.readyCount -= sign;
			for (let k = dependents.offsets[topic]!; k < dependents.offsets[topic + 1]!; k++) {
				const dependent = dependents.items[k]!;
				const before = missing[dependent]!;
				missing[dependent] = before - sign;
				if (state[dependent] === 0 && (before === 0 || before === sign)) session.readyCount += sign;
			}
		},
		isReady(id: string): boolean {
			const topic = dense.indexOf(id);
			return state[topic] === 0 && missing[topic] === 0;
		},
	};
	return session;
}
