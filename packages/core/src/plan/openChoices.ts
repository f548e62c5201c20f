import { eachBit } from "../requirement/bitRows.ts";
import { rowOf } from "../requirement/rows.ts";
import type { SearchState } from "./searchState.ts";

/** A member that would satisfy a choice, with the least that it adds. */
export interface ChoiceOption {
	readonly part: number;
	readonly extra: number;
}

/** A choice that is not made yet. */
export interface OpenChoice {
	readonly part: number;
	/** Cheapest first. */
	readonly options: readonly ChoiceOption[];
	/** What any way to make the choice adds at least. */
	readonly bound: number;
}

/** The choices that a state leaves open, those first that bind most. */
export function openChoices(state: SearchState): readonly OpenChoice[] {
	const { problem } = state;
	const found: OpenChoice[] = [];
	for (const part of state.choices) {
		const row = rowOf(problem.members, part);
		const open = row.filter((member) => !state.holds(member) && state.committed[member] === 0);
		const left = problem.need[part]! - (row.length - open.length);
		if (left <= 0) continue;
		const usable = open.filter((member) => state.banned[member] === 0);
		const options = Array.from(usable, (member) => ({
			part: member,
			extra: extraOf(state, member),
		}));
		options.sort((a, b) => a.extra - b.extra || a.part - b.part);
		// Any `left` of them include one that is at least as dear as the `left`-th cheapest.
		const bound = options[left - 1]!.extra;
		const distinct = options.filter((option, at) => option.part !== options[at - 1]?.part);
		found.push({ part, options: distinct, bound });
	}
	return found.sort(
		(a, b) => a.options.length - b.options.length || b.bound - a.bound || a.part - b.part,
	);
}

/** The weight of what a member needs in any case and the state does not learn yet. */
export function extraOf(state: SearchState, part: number): number {
	const { landmarks, weights, problem } = state;
	if (landmarks.rows === undefined) return problem.learnable[part] === 1 ? weights[part]! : 0;
	let extra = 0;
	eachBit(landmarks.rows.row(part), state.learned, (column) => {
		extra += weights[landmarks.columns[column]!]!;
	});
	return extra;
}

/**
 * A lower bound on the weight of any solution that a state leads to: what it learns, and the bounds
 * of choices whose options share nothing.
 */
export function lowerBound(state: SearchState, choices: readonly OpenChoice[]): number {
	const { rows } = state.landmarks;
	const byBound = choices.toSorted((a, b) => b.bound - a.bound || a.part - b.part);
	if (rows === undefined) return state.cost + (byBound[0]?.bound ?? 0);
	const used = new Uint32Array(rows.words);
	let sum = state.cost;
	for (const { options, bound } of byBound) {
		const touched = new Uint32Array(rows.words);
		for (const { part } of options) {
			const row = rows.row(part);
			for (let w = 0; w < touched.length; w++) touched[w]! |= row[w]! & ~state.learned[w]!;
		}
		if (touched.some((word, w) => (word & used[w]!) !== 0)) continue;
		for (let w = 0; w < used.length; w++) used[w]! |= touched[w]!;
		sum += bound;
	}
	return sum;
}
