import { type DenseLedger, type Ledger, unsealLedger } from "./ledger.ts";

/** What one learner has done of a section, in the ledger's unit of effort. */
export interface SectionTally {
	readonly section: string;
	readonly done: number;
	readonly total: number;
}

/** What one learner has done, in the ledger's unit of effort. */
export interface Tally {
	readonly done: number;
	readonly total: number;
	/** In the ledger's order. */
	readonly sections: readonly SectionTally[];
	/** Open topics whose prerequisites are all done, in record order. */
	readonly ready: readonly string[];
}

/** One byte per topic in record order: 0 open, anything else done. */
export type LearnerState = Uint8Array;

/** A tally without ids: for many learners over one ledger. */
export interface StateTally {
	readonly done: number;
	/** By position in the ledger's `sections`. */
	readonly sectionDone: Float64Array;
	/** Positions in record order. */
	readonly ready: readonly number[];
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
	const { dense, total, totals, sections } = unsealLedger(ledger);
	const result = tallyState(ledger, learnerState(ledger, done));
	return {
		done: result.done,
		total,
		sections: sections.map((section, i) => ({
			section,
			done: result.sectionDone[i]!,
			total: totals[i]!,
		})),
		ready: dense.idsOf(result.ready),
	};
}

/** The same without ids. The state is at least as long as the graph has topics. */
export function tallyState(ledger: Ledger, state: LearnerState): StateTally {
	return tallyDense(unsealLedger(ledger), state);
}

function tallyDense(ledger: DenseLedger, state: LearnerState): StateTally {
	const { dense, efforts, sectionOf, sections } = ledger;
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
