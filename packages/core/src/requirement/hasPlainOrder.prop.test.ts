import fc from "fast-check";
import { expect, test } from "vitest";
import { reachableTopics } from "../curriculum/reachableTopics.ts";
import type { Requirement } from "../model/requirement.ts";
import { blockedTopics } from "./blockedTopics.ts";
import { hasPlainOrder } from "./hasPlainOrder.ts";

const IDS = ["a", "b", "c", "d", "e"];
const named = fc
	.constantFrom(...IDS, "lost")
	.map((topic): Requirement => ({ type: "topic", topic }));
const requirement = fc.oneof(
	{ weight: 4, arbitrary: named },
	{
		weight: 1,
		arbitrary: fc
			.array(named, { minLength: 1, maxLength: 3 })
			.map((of): Requirement => ({ type: "any", of })),
	},
);
const topics = fc.array(
	fc.record({
		id: fc.constantFrom(...IDS),
		requires: fc.array(requirement, { maxLength: 2 }),
		corequisites: fc.array(
			fc.constantFrom(...IDS).map((topic) => ({ type: "topic" as const, topic, together: false })),
			{ maxLength: 1 },
		),
	}),
	{ maxLength: 5 },
);

test("where topics have a plain order nothing is blocked, and each can be reached", () => {
	fc.assert(
		fc.property(topics, fc.subarray([...IDS, "lost"]), (some, known) => {
			if (hasPlainOrder(some, (id) => known.includes(id)))
				expect(blockedTopics(some, known)).toEqual([]);
			if (hasPlainOrder(some, () => true)) expect(reachableTopics(some).size).toBe(some.length);
		}),
		{ numRuns: 500 },
	);
});

test("a chain in any order of its topics is a plain order, a circle or a lost prerequisite is none", () => {
	const needing = (id: string, ...ids: string[]) => ({
		id,
		requires: ids.map((topic): Requirement => ({ type: "topic", topic })),
	});
	const chain = [needing("c", "b"), needing("b", "a"), needing("a")];
	expect(hasPlainOrder(chain, () => false)).toBe(true);
	expect(hasPlainOrder(chain.slice(0, 2), () => false)).toBe(false);
	expect(hasPlainOrder(chain.slice(0, 2), (id) => id === "a")).toBe(true);
	expect(hasPlainOrder([...chain.slice(0, 2), needing("a", "c")], () => false)).toBe(false);
});
