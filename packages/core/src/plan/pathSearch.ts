import type { Landmarks } from "../requirement/landmarks.ts";
import type { OpenProblem } from "../requirement/openProblem.ts";
import { rowOf } from "../requirement/rows.ts";
import { derive, dropRedundant } from "./derivation.ts";
import { extraOf, lowerBound, type OpenChoice, openChoices } from "./openChoices.ts";
import { SearchState } from "./searchState.ts";

/** The lightest way to a goal that was found. */
export interface PathSolution {
	/** 1 for each learnable part that is learned. */
	readonly learned: Uint8Array;
	readonly weight: number;
	/** No solution weighs less than this; equal to `weight` when the solution is optimal. */
	readonly bound: number;
	/** States that were looked at. */
	readonly nodes: number;
}

export interface SearchOptions {
	/** States to look at before the best solution so far is returned. */
	readonly nodeLimit: number;
	/** Parts that have to hold beside the goal. */
	readonly require?: readonly number[];
}

/** A choice that is being tried out. */
interface Frame {
	/** Where the state was before the option that is being tried. */
	mark: number;
	readonly start: number;
	readonly options: readonly number[];
	next: number;
	readonly bound: number;
}

/**
 * The lightest set of topics that makes the goal of an open problem hold: branch and bound over the
 * choices, bounded by landmarks. There always is one: the parts of an open problem are within reach.
 * Deterministic.
 *
 * The problem is NP-hard (set cover; delete-free planning, Bylander 1994), so `nodeLimit` ends it
 * with the best solution so far and an honest bound.
 */
export function searchPath(
	problem: OpenProblem,
	landmarks: Landmarks,
	weights: Float64Array,
	{ nodeLimit, require = [] }: SearchOptions,
): PathSolution {
	const state = new SearchState(problem, landmarks, weights);
	const mandatory = Array.from(landmarks.mandatory.keys()).filter(
		(part) => landmarks.mandatory[part] === 1,
	);
	for (const part of [...mandatory, ...require]) state.commit(part);
	const keep = { weights, needed: state.committed.slice(), roots: [0, ...require] };
	let best: Uint8Array | undefined;
	let weight = Number.POSITIVE_INFINITY;
	let nodes = 0;
	const frames: Frame[] = [];

	function take(solution: Uint8Array): Uint8Array {
		best = dropRedundant(problem, solution, keep);
		weight = weigh(best, weights);
		return best;
	}

	/** Looks at the state: prunes it, takes it as a solution, or opens a choice. */
	function look(): void {
		nodes++;
		const choices = openChoices(state);
		const bound = lowerBound(state, choices);
		if (bound >= weight) return;
		const options = choices[0] === undefined ? wayOutOfCircle(state) : optionsOf(choices[0]);
		if (options === undefined) take(learnedBy(state));
		else frames.push({ mark: state.mark, start: state.mark, options, next: 0, bound });
	}

	look();
	while (frames.length > 0) {
		if (nodes >= (best === undefined ? nodeLimit * 2 : nodeLimit)) break;
		const frame = frames.at(-1)!;
		state.undo(frame.mark);
		const tried = frame.options[frame.next - 1];
		const rest = tried === undefined || state.ban(tried);
		frame.mark = state.mark;
		const option = frame.options[frame.next++];
		if (!rest || option === undefined || frame.bound >= weight) {
			state.undo(frame.start);
			frames.pop();
		} else if (state.commit(option)) {
			look();
		}
	}
	const learned = best ?? take(new Uint8Array(problem.size).fill(1));
	const bound = Math.min(weight, ...frames.map((frame) => frame.bound));
	return { learned, weight, bound, nodes };
}

function optionsOf(choice: OpenChoice): readonly number[] {
	return choice.options.map(({ part }) => part);
}

function learnedBy({ committed, problem }: SearchState): Uint8Array {
	return committed.map((is, part) => is & problem.learnable[part]!);
}

function weigh(learned: Uint8Array, weights: Float64Array): number {
	let total = 0;
	for (const [part, is] of learned.entries()) if (is === 1) total += weights[part]!;
	return total;
}

/**
 * Where every choice is made but topics support each other in a circle: what could help from
 * outside, cheapest first, of which any solution learns at least one. Undefined when there is no
 * such circle.
 */
function wayOutOfCircle(state: SearchState): readonly number[] | undefined {
	const { problem } = state;
	if (!problem.cyclic) return undefined;
	const holds = derive(problem, learnedBy(state));
	const stuck = Array.from(state.committed.keys()).filter(
		(part) => state.committed[part] === 1 && holds[part] === 0,
	);
	if (stuck.length === 0) return undefined;
	const seen = new Set(stuck);
	const outside = new Set<number>();
	for (const part of seen) {
		for (const member of rowOf(problem.members, part)) {
			if (holds[member] === 1 || seen.has(member)) continue;
			if (problem.learnable[member] === 0) seen.add(member);
			else if (state.banned[member] === 0) outside.add(member);
		}
	}
	return [...outside].sort((a, b) => extraOf(state, a) - extraOf(state, b) || a - b);
}
