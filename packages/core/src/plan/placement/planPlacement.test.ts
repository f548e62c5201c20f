import { describe, expect, it } from "vitest";
import { df7, xpl } from "../../testing/knowledgeSpaces.ts";
import { topic, topics } from "../../testing/learning.ts";
import type { PlacementAnswer, Verdict } from "./placementAnswer.ts";
import { type Placement, type PlacementOptions, planPlacement } from "./planPlacement.ts";

/** a chain of topics: `t0 ─ t1 ─ …` */
const chain = (size: number) =>
	Array.from({ length: size }, (_, i) =>
		topic(`t${i}`, { requires: i === 0 ? [] : [`t${i - 1}`], minutes: 60 }),
	);

function place(options: PlacementOptions): Placement {
	const { placement, error } = planPlacement(options);
	if (placement === undefined) throw new Error(error.message);
	return placement;
}

const answered = (...pairs: readonly (readonly [string, Verdict])[]): PlacementAnswer[] =>
	pairs.map(([id, answer]) => ({ topic: id, answer }));

/** Answers by a state until nothing is left to ask; the topics in the order of asking. */
function askAll(options: PlacementOptions, state: string): string[] {
	const answers: PlacementAnswer[] = [];
	for (;;) {
		const { question, known, implied } = place({ ...options, answers });
		if (question === undefined) {
			expect([...known, ...implied].sort().join("")).toBe(state);
			return answers.map((one) => one.topic);
		}
		answers.push({ topic: question.topic, answer: state.includes(question.topic) ? "yes" : "no" });
	}
}

describe("golden: the nine states of Doignon and Falmagne 1985 (R package pks)", () => {
	const goal = ["d", "e"];

	it("asks first for c: a yes settles a, b and c, a no settles c and e", () => {
		expect(place({ topics: df7, goal }).question).toEqual({ topic: "c", ifYes: 3, ifNo: 2 });
	});

	it.each([
		["", 2],
		["a", 2],
		["b", 2],
		["ab", 4],
		["abc", 3],
		["abd", 2],
		["abcd", 3],
		["abce", 2],
		["abcde", 2],
	])("finds the state %j; its two fringes have %i topics and are asked", (state, fringes) => {
		const asked = askAll({ topics: df7, goal }, state);
		const answers = answered(
			...asked.map((id) => [id, state.includes(id) ? "yes" : "no"] as const),
		);
		expect(place({ topics: df7, goal, answers }).leastQuestions).toBe(fringes);
		expect(asked.length).toBeGreaterThanOrEqual(fringes);
		expect(asked.length).toBeLessThanOrEqual(5);
	});
});

describe("golden: xpl of kstMatrix, the smallest any-of", () => {
	const goal = ["c", "d"];

	it.each(["", "a", "b", "ab", "ac", "bc", "abc", "abd", "abcd"])("finds the state %j", (state) => {
		askAll({ topics: xpl, goal }, state);
	});

	it("takes from a yes only what all alternatives have in common, until one is ruled out", () => {
		expect(place({ topics: xpl, goal, answers: answered(["c", "yes"]) }).implied).toEqual([]);
		const { implied, unknown } = place({
			topics: xpl,
			goal,
			answers: answered(["c", "yes"], ["a", "no"]),
		});
		expect({ implied, unknown }).toEqual({ implied: ["b"], unknown: ["a", "d"] });
	});

	it("rules a choice out only when every alternative is", () => {
		const one = place({ topics: xpl, goal, answers: answered(["a", "no"]) });
		expect(one.undecided).toEqual(["b", "c"]);
		const both = place({ topics: xpl, goal, answers: answered(["a", "no"], ["b", "no"]) });
		expect(both.unknown).toEqual(["a", "b", "c", "d"]);
	});
});

describe("planPlacement", () => {
	it("bisects a chain: 7 topics, 8 states, 3 questions", () => {
		const list = chain(7);
		const first = place({ topics: list, goal: "t6" });
		expect(first.question).toEqual({ topic: "t3", ifYes: 4, ifNo: 4 });
		const second = place({ topics: list, goal: "t6", answers: answered(["t3", "yes"]) });
		expect(second).toMatchObject({
			question: { topic: "t5", ifYes: 2, ifNo: 2 },
			known: ["t3"],
			implied: ["t0", "t1", "t2"],
			undecided: ["t4", "t5", "t6"],
		});
	});

	it("asks about the goal's topics only", () => {
		const list = [...chain(3), topic("elsewhere", { minutes: 1 })];
		expect(place({ topics: list, goal: "t1" }).undecided).toEqual(["t0", "t1"]);
	});

	it("takes what is known beyond the goal as evidence, without listing it", () => {
		const list = chain(4);
		const found = place({ topics: list, goal: "t1", answers: answered(["t3", "yes"]) });
		expect(found).toMatchObject({ known: [], implied: ["t0", "t1"], undecided: [] });
	});

	it("lists unsure topics as started and credits nothing for them", () => {
		const found = place({ topics: chain(3), goal: "t2", answers: answered(["t1", "unsure"]) });
		expect(found).toMatchObject({ started: ["t1"], unknown: ["t2"], undecided: ["t0"] });
	});

	it("weighs topics: the heavy one is settled first", () => {
		const list = topics({ light: {}, heavy: {}, goal: { requires: ["light", "heavy"] } });
		const weightOf = (id: string): number => (id === "heavy" ? 600 : 10);
		expect(place({ topics: list, goal: "goal" }).question?.topic).toBe("goal");
		expect(place({ topics: list, goal: "goal", weightOf }).question?.topic).toBe("heavy");
	});

	it("asks once for topics that are learned at the same time", () => {
		const list = topics({ lecture: { together: ["lab"] }, lab: {}, next: { requires: ["lab"] } });
		const first = place({ topics: list, goal: "next" });
		expect(first.question).toEqual({ topic: "lecture", ifYes: 2, ifNo: 3 });
		const { implied, leastQuestions } = place({
			topics: list,
			goal: "next",
			answers: answered(["lecture", "yes"], ["next", "no"]),
		});
		expect({ implied, leastQuestions }).toEqual({ implied: ["lab"], leastQuestions: 2 });
	});

	it("counts no question for a corequisite that cannot be learned or dropped alone", () => {
		const list = topics({ lab: {}, lecture: { with: ["lab"] } });
		const bound = (...pairs: readonly (readonly [string, Verdict])[]): number =>
			place({ topics: list, goal: "lecture", answers: answered(...pairs) }).leastQuestions;
		expect(bound(["lab", "no"])).toBe(1);
		expect(bound(["lecture", "yes"])).toBe(1);
		expect(bound(["lab", "yes"], ["lecture", "no"])).toBe(2);
	});

	it("reads topics that say no more than what they require", () => {
		const bare = [
			{ id: "a", requires: [] },
			{ id: "b", requires: [{ type: "topic", topic: "a" } as const] },
		];
		const found = place({ topics: bare, goal: "b", answers: answered(["a", "yes"], ["b", "no"]) });
		expect(found).toMatchObject({ known: ["a"], unknown: ["b"], leastQuestions: 2 });
	});

	it("takes an answer about what nobody can learn as it is said", () => {
		const list = topics({
			lost: { requires: ["nowhere"] },
			goal: { requires: [{ any: ["lost", "way"] }] },
			way: {},
		});
		const found = place({ topics: list, goal: "goal", answers: answered(["lost", "yes"]) });
		expect(found).toMatchObject({ contradictions: [], undecided: ["goal", "way"] });
	});

	it("finds nothing to ask where the goal asks for nothing", () => {
		const goal = { type: "atLeast", count: 0, of: [{ type: "topic", topic: "t0" }] } as const;
		expect(place({ topics: chain(1), goal })).toMatchObject({ undecided: [], leastQuestions: 0 });
	});

	it("copes with 10,000 topics that all need another, and with 100,000 in a row", () => {
		const fan = [
			topic("root"),
			...Array.from({ length: 10_000 }, (_, i) => topic(`leaf${i}`, { requires: ["root"] })),
		];
		const goal = fan.map(({ id }) => id);
		expect(place({ topics: fan, goal }).question).toEqual({
			topic: "root",
			ifYes: 1,
			ifNo: 10_001,
		});
		const long = chain(100_000);
		const answers = answered(["t40000", "yes"], ["t40100", "no"]);
		const found = place({ topics: long, goal: "t99999", answers });
		expect(found.question).toEqual({ topic: "t40050", ifYes: 50, ifNo: 50 });
		expect(found.leastQuestions).toBe(2);
	});
});

describe("contradictions", () => {
	it("the newer answer wins, the older one is shown with the chain, its cone is open again", () => {
		const found = place({
			topics: chain(4),
			goal: "t3",
			answers: answered(["t0", "no"], ["t2", "yes"]),
		});
		expect(found).toMatchObject({
			known: ["t2"],
			implied: ["t0", "t1"],
			undecided: ["t3"],
			contradictions: [
				{
					overruled: { topic: "t0", answer: "no" },
					by: [{ topic: "t2", answer: "yes" }],
					chains: [["t0", "t1", "t2"]],
				},
			],
		});
	});

	it("works the other way round: a no overrules an older yes above it", () => {
		const found = place({
			topics: chain(4),
			goal: "t3",
			answers: answered(["t3", "yes"], ["t1", "no"]),
		});
		expect(found.contradictions[0]?.chains).toEqual([["t1", "t2", "t3"]]);
		expect(found).toMatchObject({ known: [], unknown: ["t1", "t2", "t3"], undecided: ["t0"] });
	});

	it("a changed mind is a contradiction, the same answer twice is none", () => {
		const twice = answered(["t0", "no"], ["t0", "no"], ["t1", "unsure"], ["t1", "no"]);
		expect(place({ topics: chain(2), goal: "t1", answers: twice }).contradictions).toEqual([]);
		const changed = answered(["t0", "no"], ["t0", "yes"]);
		expect(place({ topics: chain(2), goal: "t1", answers: changed })).toMatchObject({
			known: ["t0"],
			contradictions: [{ overruled: { answer: "no" }, by: [{ answer: "yes" }], chains: [["t0"]] }],
		});
	});

	it("names as few answers as it takes, one chain for each", () => {
		const answers = answered(["c", "yes"], ["d", "no"], ["a", "no"], ["b", "no"]);
		const { contradictions } = place({ topics: xpl, goal: ["c", "d"], answers });
		expect(contradictions).toEqual([
			{
				overruled: { topic: "c", answer: "yes" },
				by: answered(["a", "no"], ["b", "no"]),
				chains: [
					["a", "c"],
					["b", "c"],
				],
			},
		]);
	});

	it("an older no is overruled by a yes together with another no", () => {
		const answers = answered(["a", "no"], ["b", "no"], ["c", "yes"]);
		const { contradictions, known, implied, unknown } = place({ topics: xpl, goal: "c", answers });
		expect({ known, implied, unknown }).toEqual({ known: ["c"], implied: ["a"], unknown: ["b"] });
		expect(contradictions).toEqual([
			{
				overruled: { topic: "a", answer: "no" },
				by: answered(["b", "no"], ["c", "yes"]),
				chains: [
					["b", "c"],
					["a", "c"],
				],
			},
		]);
	});

	it("goes by corequisites too", () => {
		const list = topics({ lecture: { together: ["lab"] }, lab: {} });
		const answers = answered(["lecture", "no"], ["lab", "yes"]);
		const { contradictions } = place({ topics: list, goal: "lab", answers });
		expect(contradictions[0]?.chains).toEqual([["lecture", "lab"]]);
	});
});

describe("bad input", () => {
	const problem = (options: PlacementOptions) => planPlacement(options).error;
	const list = topics({ vectors: {}, constructor: { requires: ["vectors"] } });

	it.each([
		["plan/unknown-topic", { goal: "vector" }, "vector", "Did you mean `vectors`?"],
		["plan/empty-goal", { goal: [] }, undefined, "nothing to plan"],
		[
			"plan/unknown-topic",
			{ goal: "vectors", answers: answered(["vektors", "yes"]) },
			"vektors",
			"Did you mean `vectors`?",
		],
		[
			"plan/invalid-answer",
			{ goal: "vectors", answers: [{ topic: "vectors", answer: "yess" as Verdict }] },
			"yess",
			"Did you mean `yes`?",
		],
		[
			"plan/invalid-answer",
			{ goal: "vectors", answers: [{ topic: "vectors", answer: 1 as unknown as Verdict }] },
			1,
			"expected `yes`, `no` or `unsure`.",
		],
	])("%s for %j", (code, options, value, words) => {
		const error = problem({ topics: list, ...options });
		expect(error).toMatchObject({ code, ...(value === undefined ? {} : { value }) });
		expect(error?.message).toContain(words);
	});

	it("an unreachable goal", () => {
		const ring = topics({ a: { requires: ["b"] }, b: { requires: ["a"] } });
		expect(problem({ topics: ring, goal: "a" })?.code).toBe("plan/unreachable-goal");
	});
});
