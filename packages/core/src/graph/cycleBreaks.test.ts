import { describe, expect, it } from "vitest";
import { diamond, records, ring, selfLoop, twoComponents } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { suggestCycleBreaks } from "./cycleBreaks.ts";

describe("suggestCycleBreaks", () => {
	it("suggests nothing for an acyclic graph", () => {
		expect(suggestCycleBreaks(buildDigraph(diamond).graph)).toEqual([]);
	});

	it("drops a self-loop", () => {
		expect(suggestCycleBreaks(buildDigraph(selfLoop).graph)).toEqual([["a", "a"]]);
	});

	it("drops the cheapest of a ring", () => {
		const costs = new Map([
			["b a", 3],
			["c b", 1],
			["a c", 2],
		]);
		expect(
			suggestCycleBreaks(buildDigraph(ring).graph, (from, to) => costs.get(`${from} ${to}`)!),
		).toEqual([["c", "b"]]);
	});

	it("prefers two cheap to one dear, and one that breaks two cycles to two", () => {
		const { graph } = buildDigraph(twoComponents);
		expect(suggestCycleBreaks(graph)).toEqual([
			["b", "a"],
			["x", "y"],
		]);
		expect(suggestCycleBreaks(graph, (from, to) => (`${from}${to}` === "ba" ? 3 : 1))).toEqual([
			["a", "b"],
			["a", "d"],
			["x", "y"],
		]);
	});

	it("breaks components of more than 15 topics", () => {
		const size = 40;
		const list = Array.from({ length: size }, (_, i) => ({
			id: `t${i}`,
			requires: [`t${(i + 1) % size}`, `t${(i + 7) % size}`],
		}));
		const dropped = suggestCycleBreaks(buildDigraph(list).graph);
		expect(dropped.length).toBeLessThanOrEqual(10);
		expect(dropped.length).toBeGreaterThan(0);
	});

	it("drops self-loops in large components too", () => {
		const list = Array.from({ length: 20 }, (_, i) => ({
			id: `t${i}`,
			requires: [`t${(i + 1) % 20}`, `t${i}`],
		}));
		expect(suggestCycleBreaks(buildDigraph(list).graph)).toHaveLength(21);
	});

	it("takes a ring of 50,000", () => {
		const size = 50_000;
		const list = Array.from({ length: size }, (_, i) => ({
			id: `${i}`,
			requires: [`${(i + 1) % size}`],
		}));
		expect(suggestCycleBreaks(buildDigraph(list).graph)).toHaveLength(1);
	});

	it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as a cost", (cost) => {
		expect(() =>
			suggestCycleBreaks(buildDigraph(records("a: b", "b: a")).graph, () => cost),
		).toThrow(expect.objectContaining({ code: "graph/bad-weight" }));
	});
});
