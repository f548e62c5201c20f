import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TopicId } from "../model/id.ts";
import { dags } from "../testing/arbitraries.ts";
import { bacpCourses } from "../testing/bacp.ts";
import { type BalanceOptions, balanceTerms } from "./balanceTerms.ts";
import type { PathTopic } from "./planLearningPath.ts";

function topic(id: TopicId, likely: number, requires: readonly TopicId[] = []): PathTopic {
	return {
		id,
		requires: requires.map((one) => ({ type: "topic", topic: one })),
		effort: { low: likely, likely, high: likely },
	};
}

function balance(topics: readonly PathTopic[], options: Partial<BalanceOptions>) {
	return balanceTerms({ topics, path: topics.map(({ id }) => id), terms: 2, ...options });
}

// Optima: CSPLib problem 30, the three instances with a load of 10 to 24 and 2 to 10 courses per term.
test.each([
	[8, 17, 46, 133],
	[10, 14, 42, 134],
	[12, 17, 66, 204],
] as const)(
	"BACP with %i terms is solved to its optimum, a load of %i",
	(terms, optimum, courses, credits) => {
		const topics = bacpCourses(terms);
		const tighter = terms === 12 ? [] : [{ least: 4, most: 8 }];
		for (const count of [{ least: 2, most: 10 }, ...tighter]) {
			const { balanced } = balance(topics, { terms, count, minutes: { least: 10, most: 24 } });
			expect({ count, ...balanced }).toMatchObject({
				heaviest: optimum,
				bound: optimum,
				optimal: true,
			});
			expect(balanced!.terms.flatMap((term) => term.topics)).toHaveLength(courses);
			expect(balanced!.terms.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(credits);
			expectKept(topics, balanced!.terms);
		}
	},
);

test("every topic is in one term, after its prerequisites, and no term is above the heaviest", () => {
	fc.assert(
		fc.property(
			dags({ minTopics: 1, maxTopics: 9 }),
			fc.nat(8),
			fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }),
			(records, more, efforts) => {
				const topics = records.map(({ id, requires }, at) => topic(id, efforts[at]!, requires));
				const terms = 1 + (more % topics.length);
				const { balanced, error } = balance(topics, { terms });
				if (error !== undefined) {
					expect(error).toMatchObject({ code: "plan/invalid-bucket", value: terms });
					return;
				}
				expect(balanced.terms.flatMap((term) => term.topics).sort()).toEqual(
					records.map(({ id }) => id).sort(),
				);
				expect(Math.max(...balanced.terms.map(({ minutes }) => minutes))).toBe(balanced.heaviest);
				expect(balanced.heaviest).toBeGreaterThanOrEqual(balanced.bound);
				expectKept(topics, balanced.terms);
			},
		),
	);
});

test("topics to learn together share a term", () => {
	const pair = { corequisites: [{ type: "topic" as const, topic: "c", together: true }] };
	const { balanced } = balance([{ ...topic("a", 2), ...pair }, topic("b", 4), topic("c", 2)], {});
	expect(balanced).toEqual({
		terms: [
			{ topics: ["a", "c"], minutes: 4 },
			{ topics: ["b"], minutes: 4 },
		],
		heaviest: 4,
		bound: 4,
		optimal: true,
	});
});

test("where the bound is out of reach, the result says so", () => {
	const { balanced } = balance([topic("a", 3), topic("b", 3), topic("c", 3)], {});
	expect(balanced).toMatchObject({ heaviest: 6, bound: 5, optimal: false });
});

const CHAIN = [topic("a", 1), topic("b", 1, ["a"]), topic("c", 1, ["b"])];

test.each<[string, readonly PathTopic[], Partial<BalanceOptions>, string, unknown]>([
	["no topics", [], {}, "plan/nothing-left", []],
	["an unknown topic", CHAIN, { path: ["x"] }, "plan/unknown-topic", "x"],
	["an absurd effort", [topic("a", -1)], { terms: 1 }, "plan/invalid-effort", -1],
	["half a term", CHAIN, { terms: 2.5 }, "plan/invalid-bucket", 2.5],
	["more terms than topics", CHAIN, { terms: 4 }, "plan/invalid-bucket", 4],
	["a chain longer than the terms", CHAIN, { terms: 2 }, "plan/invalid-bucket", 2],
	[
		"bounds that nothing keeps",
		CHAIN,
		{ terms: 3, minutes: { least: 2 } },
		"plan/invalid-bucket",
		3,
	],
	[
		"room for too few topics",
		[topic("a", 1), topic("b", 1), topic("c", 1)],
		{ count: { most: 1 } },
		"plan/invalid-bucket",
		2,
	],
	["room for too little", CHAIN, { terms: 3, minutes: { most: 0 } }, "plan/invalid-bucket", 3],
])("%s: a problem that names the value", (_, topics, options, code, value) => {
	expect(balance(topics, options).error).toMatchObject({ code, value });
});

function expectKept(
	topics: readonly PathTopic[],
	terms: readonly { topics: readonly TopicId[] }[],
) {
	const termOf = new Map(terms.flatMap((term, at) => term.topics.map((id) => [id, at])));
	for (const { id, requires } of topics) {
		for (const need of requires) {
			if (need.type === "topic") expect(termOf.get(need.topic)!).toBeLessThan(termOf.get(id)!);
		}
	}
}
