import { describe, expect, it } from "vitest";
import { diamond, islands, longChain, records, ring } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { longestTailFirst, shortestEffortFirst } from "./effortOrders.ts";
import { CycleError } from "./graphError.ts";
import { interleavedOrder } from "./interleavedOrder.ts";
import { learnList } from "./learnList.ts";

const graphOf = (...lines: string[]) => buildDigraph(records(...lines)).graph;
const effort = (efforts: Record<string, number>) => (id: string) =>
	new Map(Object.entries(efforts)).get(id) ?? 1;

describe("learnList", () => {
	it("puts what only one topic needs right before it", () => {
		const graph = graphOf("goal: x y", "x: x1", "y: y1", "x1:", "y1:");
		expect(learnList(graph)).toEqual(["x1", "x", "y1", "y", "goal"]);
	});

	it("lists what the goals need, in the order of the goals", () => {
		const { graph } = buildDigraph(islands);
		expect(learnList(graph, ["d", "b", "d"])).toEqual(["c", "d", "a", "b"]);
		expect(learnList(graph, [])).toEqual([]);
		expect(learnList(graph)).toEqual(["a", "b", "c", "d", "e"]);
	});

	it("shares prerequisites", () => {
		expect(learnList(buildDigraph(diamond).graph)).toEqual(["a", "b", "c", "d"]);
	});

	it("goes down a chain of 100,000", () => {
		const list = learnList(buildDigraph(longChain(100_000)).graph);
		expect(list[0]).toBe("0");
		expect(list).toHaveLength(100_000);
	});

	it("names an unknown goal and a cycle", () => {
		expect(() => learnList(graphOf("a:"), ["b"])).toThrow("`b`");
		expect(() => learnList(buildDigraph(ring).graph)).toThrow(CycleError);
	});
});

describe("effort orders", () => {
	const graph = graphOf("c:", "b: a", "a:", "d: b");

	it("shortestEffortFirst takes the quickest ready topic, then the smallest id", () => {
		expect(shortestEffortFirst(graph, effort({ a: 2, b: 1, c: 2, d: 9 }))).toEqual([
			"a",
			"b",
			"c",
			"d",
		]);
		expect(shortestEffortFirst(graph, effort({ a: 3, b: 1, c: 2, d: 9 }))).toEqual([
			"c",
			"a",
			"b",
			"d",
		]);
	});

	it("longestTailFirst takes what has the longest chain of effort on it", () => {
		expect(longestTailFirst(graph, effort({ a: 1, b: 1, c: 4, d: 1 }))).toEqual([
			"c",
			"a",
			"b",
			"d",
		]);
		expect(longestTailFirst(graph, effort({ a: 1, b: 1, c: 2, d: 1 }))).toEqual([
			"a",
			"b",
			"c",
			"d",
		]);
	});

	it.each([shortestEffortFirst, longestTailFirst])(
		"refuse a bad effort and a cycle ($name)",
		(order) => {
			expect(() => order(graph, () => Number.NaN)).toThrow("`NaN`");
			expect(() => order(buildDigraph(ring).graph, () => 1)).toThrow(CycleError);
		},
	);
});

describe("interleavedOrder", () => {
	const graph = graphOf("a1:", "a2: a1", "a3: a2", "b1:", "b2: b1", "c1: b2");
	const trackOf = (id: string) => id.slice(0, 1);

	it("lets tracks take turns, in order of their names", () => {
		expect(
			interleavedOrder(graphOf("a:", "b:", "c:"), { trackOf: (id) => (id === "b" ? "1" : "2") }),
		).toEqual(["b", "a", "c"]);
		expect(interleavedOrder(graph, { trackOf })).toEqual(["a1", "b1", "a2", "b2", "c1", "a3"]);
	});

	it("lets a track take several in a row", () => {
		expect(interleavedOrder(graph, { trackOf, maxRun: 2 })).toEqual([
			"a1",
			"a2",
			"b1",
			"b2",
			"c1",
			"a3",
		]);
		const maxRun = (track: string) => (track === "b" ? 2 : 1);
		expect(interleavedOrder(graph, { trackOf, maxRun })).toEqual([
			"a1",
			"b1",
			"b2",
			"c1",
			"a2",
			"a3",
		]);
	});

	it("orders nothing", () => {
		expect(interleavedOrder(graphOf(), { trackOf })).toEqual([]);
	});

	it.each([0, -1, 1.5, Number.NaN])("refuses a run of %d", (maxRun) => {
		expect(() => interleavedOrder(graph, { trackOf, maxRun })).toThrow(
			expect.objectContaining({
				code: "graph/bad-weight",
				message: expect.stringContaining(`\`${maxRun}\``),
			}),
		);
	});

	it("carries the cycle", () => {
		expect(() => interleavedOrder(buildDigraph(ring).graph, { trackOf })).toThrow(CycleError);
	});
});
