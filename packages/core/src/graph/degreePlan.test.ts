import { describe, expect, it } from "vitest";
import { records } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { measureDegreePlan } from "./degreePlan.ts";
import type { RequisiteKind } from "./requisiteKind.ts";

describe("measureDegreePlan on CurricularAnalytics.jl test/DegreePlanAnalytics.jl", () => {
	const { graph } = buildDigraph(records("A:", "B:", "C: A", "D:", "E: A B D F", "F: B"));
	const credits = new Map(Object.entries({ A: 3, B: 1, C: 2, D: 1, E: 4, F: 1 }));
	const kinds = new Map<string, RequisiteKind>([
		["D E", "corequisite"],
		["F E", "together"],
	]);
	const options = {
		weightOf: (id: string) => credits.get(id)!,
		kindOf: (from: string, to: string) => kinds.get(`${from} ${to}`) ?? "prerequisite",
	};
	const measure = (...terms: string[]) =>
		measureDegreePlan(
			graph,
			terms.map((t) => [...t]),
			options,
		);

	it("measures the plan AB, CD, EF", () => {
		const plan = measure("AB", "CD", "EF");
		expect(plan.violations).toEqual([]);
		expect([...plan.distances.values()]).toEqual([0, 0, 1, 0, 5, 2]);
		expect(plan.distance).toBe(8);
		expect(plan.loads).toEqual([4, 3, 5]);
		expect({ total: plan.total, mean: plan.mean }).toEqual({ total: 12, mean: 4 });
		expect(plan.deviation).toBeCloseTo(0.816497, 6);
		expect(plan.imbalance).toBe(1 + 1 + 2);
	});

	it("counts what is handed on after each term", () => {
		expect(measure("AB", "CD", "EF").transfer).toEqual([4, 4, 0]);
	});

	it("is violated without a term or with the first two exchanged", () => {
		expect(measure("AB", "EF").violations).toEqual([["D", "E"]]);
		expect(measure("CD", "AB", "EF").violations).toEqual([["A", "C"]]);
	});

	it("keeps topics of `together` in one term", () => {
		expect(measure("AB", "CDF", "E").violations).toEqual([["F", "E"]]);
	});
});

describe("measureDegreePlan", () => {
	const { graph } = buildDigraph(records("a:", "b: a"));

	it("counts every topic 1 and every requisite a prerequisite by default", () => {
		const plan = measureDegreePlan(graph, [["a", "b"], []]);
		expect(plan.loads).toEqual([2, 0]);
		expect(plan.violations).toEqual([["a", "b"]]);
	});

	it("is zero without terms, never NaN", () => {
		expect(measureDegreePlan(graph, [])).toEqual({
			loads: [],
			total: 0,
			mean: 0,
			deviation: 0,
			imbalance: 0,
			distances: new Map(),
			distance: 0,
			transfer: [],
			violations: [],
		});
	});

	it("names unknown and repeated ids", () => {
		expect(() => measureDegreePlan(graph, [["x"]])).toThrow(
			expect.objectContaining({ code: "graph/unknown-id" }),
		);
		expect(() => measureDegreePlan(graph, [["a"], ["a"]])).toThrow(
			expect.objectContaining({
				code: "graph/repeated-id",
				message: expect.stringContaining("`a`"),
			}),
		);
	});
});
