import { describe, expect, it } from "vitest";
import { diamond, records } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { longestChain } from "./longestChain.ts";
import { slacks } from "./slack.ts";

describe("slacks on the PERT network A … N (algorithms.md §7, 50.8333)", () => {
	const estimates = Object.entries({
		A: [5, 5, 7],
		B: [1, 2, 5],
		C: [5, 5, 5],
		D: [4, 8, 13],
		E: [1, 10, 17],
		F: [1, 5, 7],
		G: [2, 6, 9],
		H: [4, 4, 6],
		I: [2, 7, 10],
		J: [2, 4, 7],
		K: [6, 10, 13],
		L: [2, 6, 6],
		M: [2, 2, 3],
		N: [7, 7, 12],
	}).map(([id, [low, likely, high]]) => [id, (low! + 4 * likely! + high!) / 6] as const);
	const effort = new Map(estimates);
	const { graph } = buildDigraph(
		records(
			"A:",
			"B:",
			"C: A",
			"D: A",
			"E: B C",
			"F: D",
			"G: D",
			"H: E F",
			"I: G H",
			"J: I",
			"K: I",
			"L: J",
			"M: K",
			"N: L M",
		),
	);
	const effortOf = (id: string) => effort.get(id)!;

	it("has the critical path ACEHIKMN of 50.8333", () => {
		const { total, chain } = longestChain(graph, effortOf);
		expect(total).toBeCloseTo(50.8333, 4);
		expect(chain.join("")).toBe("ACEHIKMN");
	});

	it.each([
		["ACEHIKMN", 0],
		["B", 8],
		["DF", 1.8333],
		["G", 5],
		["JL", 2.5],
	])("gives %s a slack of %d", (ids, slack) => {
		const measured = slacks(graph, effortOf);
		for (const id of ids) expect(measured.get(id)!.slack).toBeCloseTo(slack, 4);
	});
});

it("starts at 0 and ends with the longest chain", () => {
	const measured = slacks(buildDigraph(diamond).graph, (id) => (id === "b" ? 5 : 1));
	expect([...measured]).toEqual([
		["a", { earliest: 0, latest: 0, slack: 0 }],
		["b", { earliest: 1, latest: 1, slack: 0 }],
		["c", { earliest: 1, latest: 5, slack: 4 }],
		["d", { earliest: 6, latest: 6, slack: 0 }],
	]);
});
