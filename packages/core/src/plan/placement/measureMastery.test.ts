import { describe, expect, it } from "vitest";
import { topics } from "../../testing/learning.ts";
import { type MasteryOptions, measureMastery } from "./measureMastery.ts";
import type { PlacementAnswer, Verdict } from "./placementAnswer.ts";

const df7 = topics({
	a: {},
	b: {},
	c: { requires: ["a", "b"] },
	d: { requires: ["a", "b"] },
	e: { requires: ["c"] },
});
const chain = topics({ t1: {}, t2: { requires: ["t1"] }, t3: { requires: ["t2"] } });
const CHAIN_CHANCES = new Map([
	["t1", 0.8],
	["t2", 0.625],
	["t3", 0.5],
]);

function measure(options: MasteryOptions) {
	const { mastery, error } = measureMastery(options);
	if (mastery === undefined) throw new Error(error.message);
	return mastery;
}
const said = (topic: string, answer: Verdict): PlacementAnswer => ({ topic, answer });

function chances(options: MasteryOptions): number[] {
	return Array.from(measure(options).chances.values(), (chance) => Number(chance.toFixed(6)));
}

describe("golden: the chain rule on a chain (derived by Bayes over its four states)", () => {
	const options = {
		topics: chain,
		goal: "t3",
		chanceOf: (id: string) => CHAIN_CHANCES.get(id)!,
	};

	it("starts with products of the chances", () => {
		expect(chances(options)).toEqual([0.8, 0.5, 0.25]);
	});

	it.each([
		["no", 0, [0.6, 0, 0]],
		["no", 0.1, [0.64, 0.1, 0.05]],
		["yes", 0.1, [0.96, 0.9, 0.45]],
	] as const)("after %s about t2 with slip and guess of %d", (answer, noise, expected) => {
		const answers = [said("t2", answer)];
		expect(chances({ ...options, answers, slip: noise, guess: noise })).toEqual(expected);
	});

	it("an answer that cannot be is passed over", () => {
		const answers = [said("t1", "no"), said("t3", "yes")];
		expect(chances({ ...options, answers, slip: 0, guess: 0 })).toEqual([0, 0, 0]);
	});
});

describe("golden: Doignon and Falmagne 1985, every chance 0.7, slip and guess 0.1", () => {
	// 0.7 is the chance whose products have the mean below.
	const options = { topics: df7, goal: ["d", "e"], prior: (0.7 * 2 + 0.343 * 2 + 0.2401) / 5 };

	it.each([
		[[], [0.7, 0.7, 0.343, 0.343, 0.2401]],
		[[said("c", "yes")], [0.919872, 0.939024, 0.824519, 0.604647, 0.577163]],
		[[said("c", "no")], [0.568414, 0.468504, 0.054827, 0.186413, 0.038379]],
	])("after %j", (answers, expected) => {
		expect(chances({ ...options, answers })).toEqual(expected);
	});
});

describe("golden: Bayesian knowledge tracing (Corbett and Anderson 1994), one topic", () => {
	it("an answer is its Bayes step: L0 = 0.5, T = 0.4, S = G = 0.2, answers 0 0 1 1 1 0 1 1 0 1", () => {
		const learned: number[] = [];
		let level = 0.5;
		for (const answer of [
			"no",
			"no",
			"yes",
			"yes",
			"yes",
			"no",
			"yes",
			"yes",
			"no",
			"yes",
		] as const) {
			const prior = level;
			const { chances: after } = measure({
				...{ topics: topics({ t: {} }), goal: "t", answers: [said("t", answer)] },
				...{ chanceOf: () => prior, slip: 0.2, guess: 0.2 },
			});
			const known = after.get("t")!;
			// The chance to learn it between two answers is theirs; placement has no such step.
			level = known + (1 - known) * 0.4;
			learned.push(Number(level.toFixed(6)));
		}
		expect(learned).toEqual([
			0.52, 0.527869, 0.890355, 0.98208, 0.997275, 0.993514, 0.999022, 0.999853, 0.999648, 0.999947,
		]);
	});
});

describe("measureMastery", () => {
	it("credits what was answered, or lies below it, and nothing that is merely probable", () => {
		const list = topics({ a: {}, b: {}, goal: { requires: ["a", "b"] } });
		const { known, maybe, unknown } = measure({
			topics: list,
			goal: "goal",
			prior: 0.9,
			answers: [said("a", "yes"), said("goal", "no"), said("goal", "no"), said("goal", "unsure")],
		});
		expect({ known, maybe, unknown }).toEqual({ known: ["a"], maybe: ["b"], unknown: ["goal"] });
	});

	it("asks what tells most, each topic twice at most, and stops when all is clear", () => {
		const answers: PlacementAnswer[] = [];
		const asked: string[] = [];
		for (;;) {
			const { question, known } = measure({ topics: df7, goal: ["d", "e"], answers });
			if (question === undefined) {
				expect(known).toEqual(["a", "b", "c"]);
				break;
			}
			asked.push(question);
			answers.push(said(question, "abc".includes(question) ? "yes" : "no"));
		}
		expect(asked.length).toBeLessThanOrEqual(10);
		for (const id of asked) expect(asked.filter((other) => other === id).length).toBeLessThan(3);
	});

	it("stops where no question says more", () => {
		const answers = [said("t1", "yes"), said("t1", "no")];
		const one = topics({ t1: {} });
		const { question, maybe } = measure({ topics: one, goal: "t1", answers });
		expect({ question, maybe }).toEqual({ question: undefined, maybe: ["t1"] });
	});

	it("takes topics that are learned at the same time as one, passes over what lies elsewhere", () => {
		const list = topics({ lecture: { together: ["lab"] }, lab: {}, other: {} });
		const found = measure({
			topics: list,
			goal: "lab",
			answers: [said("other", "no"), said("lecture", "yes"), said("lab", "yes")],
		});
		expect(found.known).toEqual(["lecture", "lab"]);
		expect(found.chances.has("other")).toBe(false);
	});

	it.each([
		[{ prior: 0 }, "`prior: 0`"],
		[{ prior: Number.NaN }, "`prior: NaN`"],
		[{ slip: -0.1 }, "`slip: -0.1`"],
		[{ slip: 1 }, "`slip: 1`"],
		[{ slip: 0.6, guess: 0.4 }, "`guess: 0.4`"],
		[{ guess: Number.NaN }, "`guess: NaN`"],
	])("refuses %j", (options, value) => {
		const { error } = measureMastery({ topics: chain, goal: "t3", ...options });
		expect(error?.code).toBe("plan/invalid-chance");
		expect(error?.message).toContain(value);
	});

	it("refuses unknown topics and absurd chances as placement does", () => {
		expect(measureMastery({ topics: chain, goal: "t4" }).error?.code).toBe("plan/unknown-topic");
		const chanceOf = (): number => Number.NaN;
		expect(chances({ topics: chain, goal: "t3", chanceOf })).toEqual([0, 0, 0]);
	});
});
