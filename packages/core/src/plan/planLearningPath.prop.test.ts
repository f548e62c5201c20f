import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TopicFacts } from "../model/topic.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { learnable, solutions } from "../testing/bruteForce.ts";
import { goalCases, idAt } from "../testing/learning.ts";
import type { PathOrder } from "./orderPath.ts";
import { planLearningPath } from "./planLearningPath.ts";

const minutes = (topics: readonly TopicFacts[], ids: Iterable<string>): number => {
	const byId = new Map(topics.map((topic) => [topic.id, topic.effort!.likely]));
	return [...ids].reduce((sum, id) => sum + byId.get(id)!, 0);
};
const orders = fc.constantFrom<PathOrder>(
	"author",
	"learn-list",
	"shortest-first",
	"longest-tail",
	"interleaved",
);

describe("laws of a learning path", () => {
	it("a path is the lightest of all solutions, and there is none exactly where there is no path", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, goal, known }) => {
				const all = solutions(topics, goal, known);
				const { path, error } = planLearningPath({ topics, goal, known });
				expect(error?.code).toBe(all.length === 0 ? "plan/unreachable-goal" : undefined);
				if (path === undefined) return;
				expect(path.optimal).toBe(true);
				expect(path.gap).toBe(0);
				expect(path.effort).toBe(Math.min(...all.map((set) => minutes(topics, set))));
				expect(path.effort).toBe(minutes(topics, path.topics));
			}),
			{ numRuns: 1_000 },
		);
	});

	it("a path holds the ancestor closure of its goal, down to what is known", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, goal, known }) => {
				const { path } = planLearningPath({ topics, goal, known });
				fc.pre(path !== undefined);
				const learned = new Set([...known, ...path!.topics]);
				expect(isRequirementMet(goal, (id) => learned.has(id))).toBe(true);
				for (const { id, requires } of topics) {
					if (!path!.topics.includes(id)) continue;
					for (const one of requires)
						expect(isRequirementMet(one, (other) => learned.has(other))).toBe(true);
				}
			}),
		);
	});

	it("counting topics instead of minutes finds the fewest", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, goal, known }) => {
				const all = solutions(topics, goal, known);
				fc.pre(all.length > 0);
				const { path } = planLearningPath({ topics, goal, known, objective: "count" });
				expect(path!.topics.length).toBe(Math.min(...all.map((set) => set.size)));
			}),
		);
	});

	it("unavoidable topics are exactly those in every solution", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, goal, known }) => {
				const all = solutions(topics, goal, known);
				fc.pre(all.length > 0);
				const common = topics.map(({ id }) => id).filter((id) => all.every((set) => set.has(id)));
				const { path } = planLearningPath({ topics, goal, known });
				expect([...path!.unavoidable].sort()).toEqual(common.sort());
			}),
			{ numRuns: 500 },
		);
	});

	it("an order is a permutation of the path that can be learned one after the other", () => {
		fc.assert(
			fc.property(goalCases, orders, ({ topics, goal, known }, order) => {
				const { path } = planLearningPath({
					topics,
					goal,
					known,
					order,
					trackOf: (id) => id.slice(0, 1),
				});
				fc.pre(path !== undefined);
				expect(new Set(path!.topics).size).toBe(path!.topics.length);
				for (let n = 0; n <= path!.topics.length; n++) {
					const first = new Set(path!.topics.slice(0, n));
					const reached = learnable(topics, known, first);
					const missing = [...first].filter((id) => !reached.has(id));
					// Topics learned at the same time stand next to each other.
					if (missing.length > 0) {
						const more = learnable(
							topics,
							known,
							new Set(path!.topics.slice(0, n + topics.length)),
						);
						expect(missing.every((id) => more.has(id))).toBe(true);
						expect(path!.topics.slice(n - missing.length, n)).toEqual(missing);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("avoided topics are in a path only where every solution has as many of them", () => {
		fc.assert(
			fc.property(goalCases, fc.nat(6), fc.nat(6), ({ topics, goal, known }, a, b) => {
				const all = solutions(topics, goal, known);
				fc.pre(all.length > 0);
				const avoid = [...new Set([a, b].map((i) => idAt(i % topics.length)))];
				const { path } = planLearningPath({ topics, goal, known, avoid });
				const fewest = Math.min(...all.map((set) => avoid.filter((id) => set.has(id)).length));
				expect(path!.notAvoided).toHaveLength(fewest);
			}),
		);
	});

	it("a preferred topic is taken where it stands in a choice, or the path says why not", () => {
		fc.assert(
			fc.property(goalCases, fc.nat(6), ({ topics, goal, known }, at) => {
				const id = idAt(at % topics.length);
				const all = solutions(topics, goal, known);
				fc.pre(all.length > 0 && !known.has(id));
				const { path, error } = planLearningPath({ topics, goal, known, prefer: [id] });
				if (error !== undefined) expect(error.code).toBe("plan/impossible-preference");
				else {
					const learned = new Set([...known, ...path.topics]);
					expect(isRequirementMet(goal, (other) => learned.has(other))).toBe(true);
					for (const choice of path.choices) {
						if (choice.topic === id) continue;
						const leftAside = choice.others.some((other) => requiredTopics([other]).includes(id));
						const isTaken = choice.chosen.some((other) => requiredTopics([other]).includes(id));
						expect(leftAside && !isTaken && !learned.has(id)).toBe(false);
					}
				}
			}),
		);
	});

	it("an alternative is the lightest path that takes what was left aside", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, goal, known }) => {
				const all = solutions(topics, goal, known);
				fc.pre(all.length > 0);
				const { path } = planLearningPath({ topics, goal, known, alternatives: 100 });
				for (const { take, effort, extra, adds, drops } of path!.alternatives) {
					const taking = all.filter((set) =>
						isRequirementMet(take, (id) => set.has(id) || known.has(id)),
					);
					expect(effort).toBe(Math.min(...taking.map((set) => minutes(topics, set))));
					expect(extra).toBe(effort - path!.effort);
					expect(extra).toBeGreaterThanOrEqual(0);
					const swapped = [...path!.topics.filter((id) => !drops.includes(id)), ...adds];
					expect(minutes(topics, swapped)).toBe(effort);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("a search that is cut short still finds a solution, and an honest bound", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, goal, known }) => {
				const all = solutions(topics, goal, known);
				fc.pre(all.length > 0);
				const { path } = planLearningPath({ topics, goal, known, nodeLimit: 0 });
				const best = Math.min(...all.map((set) => minutes(topics, set)));
				expect(all.map((set) => [...set].sort().join())).toContain([...path!.topics].sort().join());
				expect(path!.effort * (1 - path!.gap)).toBeLessThanOrEqual(best + 1e-6);
				if (path!.optimal) expect(path!.effort).toBe(best);
			}),
			{ numRuns: 300 },
		);
	});

	it("knowing more never makes a path heavier", () => {
		fc.assert(
			fc.property(goalCases, fc.nat(6), ({ topics, goal, known }, at) => {
				const before = planLearningPath({ topics, goal, known });
				fc.pre(before.path !== undefined);
				const more = new Set([...known, idAt(at % topics.length)]);
				const after = planLearningPath({ topics, goal, known: more });
				expect(after.path!.effort).toBeLessThanOrEqual(before.path!.effort);
			}),
		);
	});
});
