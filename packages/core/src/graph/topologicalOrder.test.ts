import { describe, expect, it } from "vitest";
import { chain, diamond, longChain, records, ring } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { CycleError, GraphError } from "./graphError.ts";
import { levels } from "./levels.ts";
import { longestChain } from "./longestChain.ts";
import { redundantPrerequisites } from "./redundantPrerequisites.ts";
import { topologicalOrder } from "./topologicalOrder.ts";

const graphOf = (...lines: string[]) => buildDigraph(records(...lines)).graph;

describe("topologicalOrder", () => {
	it("keeps the author's order where prerequisites allow it", () => {
		const graph = graphOf("c:", "b: a", "a:", "d: b c");
		expect(topologicalOrder(graph)).toEqual(["c", "a", "b", "d"]);
		expect(topologicalOrder(graph, { by: "id" })).toEqual(["a", "b", "c", "d"]);
	});

	it("sorts by code units, not by locale", () => {
		expect(topologicalOrder(graphOf("ä:", "b:", "Z:", "10:", "9:"), { by: "id" })).toEqual([
			"10",
			"9",
			"Z",
			"b",
			"ä",
		]);
	});

	it("uses the ranks of a graph built with them", () => {
		const list = records("b:", "c: a", "a:");
		const { graph } = buildDigraph(list, { rankIds: true });
		expect(topologicalOrder(graph, { by: "id" })).toEqual(["a", "b", "c"]);
	});

	it("orders a chain of 100,000", () => {
		const order = topologicalOrder(buildDigraph(longChain(100_000)).graph);
		expect(order.slice(0, 3)).toEqual(["0", "1", "2"]);
		expect(order).toHaveLength(100_000);
	});

	it.each([topologicalOrder, levels, redundantPrerequisites])(
		"carries the cycle when there is no order ($name)",
		(ask) => {
			const { graph } = buildDigraph([...ring, ...records("d: a")]);
			expect(() => ask(graph)).toThrow(CycleError);
			expect(() => ask(graph)).toThrow(
				expect.objectContaining({
					name: "CycleError",
					code: "graph/cycle",
					cycle: ["a", "b", "c"],
					message: expect.stringContaining("`a` → `b` → `c` → `a`"),
				}),
			);
		},
	);
});

describe("levels", () => {
	it("counts the longest chain below, in record order", () => {
		expect([...levels(graphOf("d: b", "a:", "b: a", "c: a b d"))]).toEqual([
			["d", 2],
			["a", 0],
			["b", 1],
			["c", 3],
		]);
	});
});

describe("redundantPrerequisites", () => {
	it("finds nothing to leave out in a diamond", () => {
		expect(redundantPrerequisites(buildDigraph(diamond).graph)).toEqual([]);
	});

	it("names what another prerequisite implies, near and far", () => {
		expect(redundantPrerequisites(graphOf("a:", "b: a", "c: a b", "d: a c b"))).toEqual([
			["a", "c"],
			["a", "d"],
			["b", "d"],
		]);
	});
});

describe("longestChain", () => {
	it("adds weights up along a chain", () => {
		const weights = new Map([
			["a", 1],
			["b", 5],
			["c", 2],
			["d", 3],
		]);
		expect(longestChain(buildDigraph(diamond).graph, (id) => weights.get(id)!)).toEqual({
			total: 9,
			chain: ["a", "b", "d"],
		});
	});

	it("prefers the smallest last id, then what the author names first", () => {
		expect(longestChain(graphOf("z:", "y:", "b: z", "a: y z"), () => 1)).toEqual({
			total: 2,
			chain: ["y", "a"],
		});
	});

	it("keeps prerequisites of weight zero and answers for an empty graph", () => {
		expect(longestChain(buildDigraph(chain).graph, (id) => (id === "c" ? 1 : 0))).toEqual({
			total: 1,
			chain: ["a", "b", "c"],
		});
		expect(longestChain(graphOf(), () => 1)).toEqual({ total: 0, chain: [] });
	});

	it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("refuses %d as a weight", (weight) => {
		const ask = () => longestChain(graphOf("a:", "b:"), (id) => (id === "b" ? weight : 1));
		expect(ask).toThrow(GraphError);
		expect(ask).toThrow(
			expect.objectContaining({
				code: "graph/bad-weight",
				message: expect.stringContaining(`\`${weight}\` of \`b\``),
			}),
		);
	});
});
