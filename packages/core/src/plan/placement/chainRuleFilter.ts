import { buildDigraph } from "../../graph/buildDigraph.ts";
import { type DenseGraph, unseal } from "../../graph/digraph.ts";
import { levels } from "../../graph/levels.ts";
import { reachableFrom } from "../../graph/reachable.ts";
import type { PlainUnit } from "./plainUnits.ts";

/** How far an answer can be trusted. */
export interface AnswerNoise {
	/** Chance of a no about something known, 0 ≤ slip. */
	readonly slip: number;
	/** Chance of a yes about something unknown, 0 ≤ guess; slip + guess < 1. */
	readonly guess: number;
}

/**
 * The simple learning model as a filter: one chance per topic, that of knowing it for somebody who
 * knows all its prerequisites. The chance of knowing it at all is the product of those of everything
 * below it, so it never rises along a prerequisite. Exact on chains and forests.
 *
 * Source of the model: Falmagne and Doignon, "Learning Spaces" (2011), chapter 12. Written down for
 * single topics here: the joint posterior of a topic and what lies below it, as a chain rule.
 */
export class ChainRuleFilter {
	readonly #graph: DenseGraph;
	readonly #level: readonly number[];
	readonly #chances: Float64Array;

	constructor(units: readonly PlainUnit[], chances: Float64Array) {
		const { graph } = buildDigraph(units);
		this.#graph = unseal(graph);
		this.#level = [...levels(graph).values()];
		this.#chances = chances.slice();
	}

	/** The unit and everything below it, prerequisites first. */
	below(unit: number): number[] {
		const { prerequisites } = this.#graph;
		const found = reachableFrom(this.#graph, unit, prerequisites);
		return Array.from(found).sort((a, b) => this.#level[a]! - this.#level[b]! || a - b);
	}

	/** What cannot be known without the unit, itself first. */
	above(unit: number): number[] {
		return Array.from(reachableFrom(this.#graph, unit, this.#graph.dependents));
	}

	/** The chance that each unit is known. O(closure). */
	mastery(): Float64Array {
		return this.#chances.map((_, unit) =>
			this.below(unit).reduce((product, at) => product * this.#chances[at]!, 1),
		);
	}

	/** Takes an answer in. One that cannot be, such as a yes without guessing to what is ruled out, changes nothing. */
	take(unit: number, yes: boolean, noise: AnswerNoise): void {
		const [ifKnown, ifNot] = likelihoods(yes, noise);
		const below = this.below(unit);
		const whole = below.reduce((product, at) => product * this.#chances[at]!, 1);
		let before = 1;
		for (const at of below) {
			const product = before * this.#chances[at]!;
			const total = ifKnown * whole + ifNot * (before - whole);
			if (total > 0) this.#chances[at] = (ifKnown * whole + ifNot * (product - whole)) / total;
			before = product;
		}
	}
}

/** The chances of an answer for somebody who knows the topic and for somebody who does not. */
export function likelihoods(
	yes: boolean,
	{ slip, guess }: AnswerNoise,
): readonly [ifKnown: number, ifNot: number] {
	return yes ? [1 - slip, guess] : [slip, 1 - guess];
}

/**
 * The chance `c` for which topics with so many others below them are known with a mean chance of
 * `prior`: the mean of `c^(below + 1)` grows with `c`, so it is found by bisection.
 */
export function evenChance(below: readonly number[], prior: number): number {
	let low = 0;
	let high = 1;
	for (let step = 0; step < 60; step++) {
		const chance = (low + high) / 2;
		const mean = below.reduce((sum, count) => sum + chance ** (count + 1) / below.length, 0);
		if (mean < prior) low = chance;
		else high = chance;
	}
	return (low + high) / 2;
}
