import { type Ledger, unsealLedger } from "./ledger.ts";

/** One byte per topic in record order: 0 open, anything else done. */
export type LearnerState = Uint8Array;

/** What one learner has done, in the ledger's unit of effort. `T` names a topic. */
export interface Tally<T = string> {
	readonly done: number;
	/** Of every section, by position in the ledger's `sections`. */
	readonly sectionDone: Float64Array;
	/** Open topics whose prerequisites are all done, in record order. */
	readonly ready: readonly T[];
}

/** The state of a learner who has done these topics; ids that the ledger does not know are passed over. */
export function learnerState(ledger: Ledger, done: readonly string[]): LearnerState {
	const { table, size } = unsealLedger(ledger).dense;
	const state = new Uint8Array(size);
	for (let i = 0; i < done.length; i++) {
		const topic = table.indexOf(done[i]!);
		if (topic >= 0) state[topic] = 1;
	}
	return state;
}

/** Adds up one learner; ids that the ledger does not know are passed over. O(topics + prerequisites). */
export function tally(ledger: Ledger, done: readonly string[]): Tally {
	const result = tallyState(ledger, learnerState(ledger, done));
	return { ...result, ready: unsealLedger(ledger).dense.idsOf(result.ready) };
}

/**
 * The same without ids, for many learners over one ledger: topics are positions in record order. The
 * state has a byte for every topic.
 */
export function tallyState(ledger: Ledger, state: LearnerState): Tally<number> {
	const { dense, efforts, sectionOf, sections } = unsealLedger(ledger);
	const { offsets, items } = dense.prerequisites;
	const sectionDone = new Float64Array(sections.length);
	const ready: number[] = [];
	let done = 0;
	for (let topic = 0; topic < dense.size; topic++) {
		if (state[topic] !== 0) {
			done += efforts[topic]!;
			sectionDone[sectionOf[topic]!]! += efforts[topic]!;
			continue;
		}
		let k = offsets[topic]!;
		const end = offsets[topic + 1]!;
		while (k < end && state[items[k]!] !== 0) k++;
		if (k === end) ready.push(topic);
	}
	return { done, sectionDone, ready };
}
