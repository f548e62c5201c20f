import * as fc from "fast-check";
import { expect, it } from "vitest";
import { goalCases } from "../testing/learning.ts";
import { openGoal, weighParts } from "./openGoal.ts";
import { searchPath } from "./pathSearch.ts";

it("a map too large for landmarks gets a path that weighs the same", () => {
	fc.assert(
		fc.property(goalCases, ({ topics, goal, known }) => {
			const open = openGoal(topics, goal, known);
			fc.pre(open !== undefined);
			const { problem, landmarks } = open!;
			const minutes = new Map(topics.map(({ id, effort }) => [id, effort!.likely]));
			const weights = weighParts(problem, (id) => minutes.get(id)!);
			const limit = { nodeLimit: 20_000 };
			const bare = searchPath(problem, { ...landmarks, rows: undefined }, weights, limit);
			expect(bare.weight).toBe(searchPath(problem, landmarks, weights, limit).weight);
			expect(bare.bound).toBe(bare.weight);
		}),
		{ numRuns: 500 },
	);
});
