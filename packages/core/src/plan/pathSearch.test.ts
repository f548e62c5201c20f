import { describe, expect, it } from "vitest";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { requirement, topics } from "../testing/learning.ts";
import { planLearningPath } from "./planLearningPath.ts";

/** Five topics in a ring; the goal needs one of each two neighbours, so three of them. */
const pairs = ["ab", "bc", "cd", "de", "ea"].map((pair) => ({ any: [...pair] }));
const ring = topics({
	a: { minutes: 60 },
	b: { minutes: 60 },
	c: { minutes: 60 },
	d: { minutes: 60 },
	e: { minutes: 60 },
	goal: { requires: pairs, minutes: 60 },
});

describe("the search for a path", () => {
	it("ends at its limit with a path that holds, and says how far off it may be", () => {
		const { path } = planLearningPath({ topics: ring, goal: "goal", nodeLimit: 1 });
		// Two pairs share no topic, so no path has less than two of the five and the goal.
		expect(path).toMatchObject({ optimal: false, gap: 0.25, effort: 240 });
		const learned = new Set(path?.topics);
		for (const pair of pairs) {
			expect(isRequirementMet(requirement(pair), (id) => learned.has(id))).toBe(true);
		}
		expect(path?.topics.at(-1)).toBe("goal");
	});

	it("proves the same path best when it may go on", () => {
		const { path } = planLearningPath({ topics: ring, goal: "goal" });
		expect(path).toMatchObject({ optimal: true, gap: 0, effort: 240 });
	});

	it("takes the first of two ways out of a circle that cost the same", () => {
		const list = topics({
			a: { requires: [{ any: ["b", "x"] }], minutes: 1 },
			b: { requires: [{ any: ["a", "y"] }], minutes: 1 },
			x: { minutes: 50 },
			y: { minutes: 50 },
			goal: { requires: ["a", "b"], minutes: 1 },
		});
		expect(planLearningPath({ topics: list, goal: "goal" }).path).toMatchObject({
			topics: ["x", "a", "b", "goal"],
			optimal: true,
		});
	});

	it("leaves a circle inside a circle by what it has not ruled out", () => {
		const list = topics({
			a: { requires: [{ any: ["b", "x"] }], minutes: 1 },
			b: { requires: [{ any: ["a", "y"] }], minutes: 1 },
			// Looks cheapest, but both its ways are dear.
			x: { requires: [{ any: ["dear", "dearer"] }], minutes: 1 },
			dear: { minutes: 100 },
			dearer: { minutes: 110 },
			y: { requires: [{ any: ["w", "v"] }], minutes: 10 },
			w: { requires: [{ any: ["y", "out"] }], minutes: 1 },
			v: { minutes: 30 },
			out: { minutes: 20 },
			goal: { requires: ["a", "b"], minutes: 1 },
		});
		expect(planLearningPath({ topics: list, goal: "goal" }).path).toMatchObject({
			topics: ["out", "w", "y", "b", "a", "goal"],
			effort: 34,
			optimal: true,
		});
	});
});
