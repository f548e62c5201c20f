import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TopicFacts } from "../../model/topic.ts";
import { idAt, topic } from "../../testing/learning.ts";
import { measureMastery } from "./measureMastery.ts";

/** Rooted forests: every topic needs one earlier topic or none. */
const forests = fc.array(fc.nat(50), { minLength: 1, maxLength: 7 }).map((picks) =>
	picks.map((pick, i): TopicFacts => {
		const parent = pick % (i + 1);
		return topic(idAt(i), { requires: parent === i ? [] : [idAt(parent)] });
	}),
);
const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const answersOver = (topics: readonly TopicFacts[]) =>
	fc.array(
		fc.record({
			topic: fc.constantFrom(...topics.map(({ id }) => id)),
			answer: fc.constantFrom("yes" as const, "no" as const),
		}),
		{ maxLength: 5 },
	);
const cases = forests.chain((topics) =>
	fc.record({
		topics: fc.constant(topics),
		answers: answersOver(topics),
		chances: fc.array(chance, { minLength: topics.length, maxLength: topics.length }),
		slip: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
		guess: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
	}),
);

describe("laws of mastery", () => {
	it("on forests the chances are those of Bayes' rule over all states", () => {
		fc.assert(
			fc.property(cases, ({ topics, answers, chances, slip, guess }) => {
				const goal = topics.map(({ id }) => id);
				const at = new Map(goal.map((id, i) => [id, i]));
				const chanceOf = (id: string): number => chances[at.get(id)!]!;
				const { mastery } = measureMastery({ topics, goal, answers, chanceOf, slip, guess });
				const exact = byStates(topics, chanceOf, answers, { slip, guess });
				for (const id of goal) expect(mastery!.chances.get(id)).toBeCloseTo(exact.get(id)!, 9);
			}),
			{ numRuns: 300 },
		);
	});

	it("chances stay in 0 … 1 and never rise along a prerequisite", () => {
		fc.assert(
			fc.property(cases, ({ topics, answers, slip, guess }) => {
				const goal = topics.map(({ id }) => id);
				const { mastery } = measureMastery({ topics, goal, answers, slip, guess });
				for (const { id, requires } of topics) {
					const own = mastery!.chances.get(id)!;
					expect(own).toBeGreaterThanOrEqual(0);
					expect(own).toBeLessThanOrEqual(1);
					for (const below of requires)
						if (below.type === "topic")
							expect(own).toBeLessThanOrEqual(mastery!.chances.get(below.topic)!);
				}
			}),
		);
	});
});

/** The same by listing every state: what the filter must never do. */
function byStates(
	topics: readonly TopicFacts[],
	chanceOf: (id: string) => number,
	answers: readonly { topic: string; answer: string }[],
	{ slip, guess }: { slip: number; guess: number },
): Map<string, number> {
	const sums = new Map(topics.map(({ id }) => [id, 0]));
	let total = 0;
	for (let bits = 0; bits < 2 ** topics.length; bits++) {
		const state = new Set(topics.filter((_, i) => (bits >> i) & 1).map(({ id }) => id));
		let weight = 1;
		for (const { id, requires } of topics) {
			const open = requires.every((r) => r.type === "topic" && state.has(r.topic));
			if (state.has(id)) weight *= open ? chanceOf(id) : 0;
			else if (open) weight *= 1 - chanceOf(id);
		}
		for (const { topic: id, answer } of answers) {
			if (state.has(id)) weight *= answer === "yes" ? 1 - slip : slip;
			else weight *= answer === "yes" ? guess : 1 - guess;
		}
		total += weight;
		for (const id of state) sums.set(id, sums.get(id)! + weight);
	}
	return new Map(Array.from(sums, ([id, sum]) => [id, sum / total]));
}
