import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpenScore, scoreChoice, sumScores } from "./scoreChoice.ts";

const score: fc.Arbitrary<OpenScore> = fc
	.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 0.25, 0.5, 1))
	.map(([total, share]) => ({ total, earned: total * share, remaining: total * (1 - share) }));
const members = fc.array(score, { minLength: 1, maxLength: 7 });
const chosen = members.chain((list) =>
	fc.tuple(fc.constant(list), fc.integer({ min: 1, max: list.length })),
);

function subsets(list: readonly OpenScore[], size: number): OpenScore[][] {
	if (size === 0) return [[]];
	return list.flatMap((first, i) =>
		subsets(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]),
	);
}

describe("laws of a choice of k out of n", () => {
	it("the score is what a search through all subsets finds", () => {
		fc.assert(
			fc.property(chosen, ([list, k]) => {
				const sums = subsets(list, k).map(sumScores);
				const total = Math.min(...sums.map((sum) => sum.total));
				const ratio = Math.max(...sums.map((sum) => sum.earned / sum.total));
				const found = scoreChoice(list, k);
				expect(found.total).toBe(total);
				expect(found.earned / found.total).toBeCloseTo(ratio, 12);
				expect(found.remaining).toBe(Math.min(...sums.map((sum) => sum.remaining)));
			}),
			{ numRuns: 2_000 },
		);
	});

	it("k = n is the plain sum", () => {
		fc.assert(
			fc.property(members, (list) => {
				expect(scoreChoice(list, list.length)).toEqual(sumScores(list));
			}),
		);
	});

	it("k = 1 is the best ratio of the smallest total", () => {
		fc.assert(
			fc.property(members, (list) => {
				const { earned, total } = scoreChoice(list, 1);
				expect(total).toBe(Math.min(...list.map((m) => m.total)));
				expect(earned / total).toBeCloseTo(Math.max(...list.map((m) => m.earned / m.total)), 12);
			}),
		);
	});

	it("earning more never lowers the score, and the total never moves", () => {
		fc.assert(
			fc.property(chosen, fc.nat(6), ([list, k], at) => {
				const index = at % list.length;
				const raised = list.map((m, i) =>
					i === index ? { total: m.total, earned: m.total, remaining: 0 } : m,
				);
				const [before, after] = [scoreChoice(list, k), scoreChoice(raised, k)];
				expect(after.total).toBe(before.total);
				expect(after.earned).toBeGreaterThanOrEqual(before.earned - 1e-9);
			}),
		);
	});

	it("complete ⇔ k members complete ⇔ nothing remains", () => {
		fc.assert(
			fc.property(chosen, ([list, k]) => {
				const { earned, total, remaining } = scoreChoice(list, k);
				const complete = list.filter((m) => m.remaining === 0).length >= k;
				expect(remaining === 0).toBe(complete);
				expect(earned === total).toBe(complete);
			}),
		);
	});

	it("members without anything to earn change nothing", () => {
		fc.assert(
			fc.property(chosen, ([list, k]) => {
				const empty = { earned: 0, total: 0, remaining: 0 };
				expect(scoreChoice([empty, ...list, empty], k)).toEqual(scoreChoice(list, k));
			}),
		);
	});
});
