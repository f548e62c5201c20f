import { expect, test } from "vitest";
import { buildDigraph } from "../graph/buildDigraph.ts";
import type { Effort } from "../model/effort.ts";
import { measurePert, pertProbability } from "./measurePert.ts";

/** Rows such as `C 5 5 5 A`: id, three points, what it waits for. */
function network(...rows: string[]) {
	const parsed = rows.map((row) => row.split(" "));
	const efforts = new Map(
		parsed.map(([id = "", low, likely, high]): [string, Effort] => [
			id,
			{ low: Number(low), likely: Number(likely), high: Number(high) },
		]),
	);
	const records = parsed.map(([id = "", , , , before]) => ({
		id,
		requires: before?.split(",") ?? [],
	}));
	return measurePert(buildDigraph(records).graph, (id) => efforts.get(id)!);
}

// Textbook chain: expected 24, variance 5; tables round the probability to .9633.
test("PERT: a chain of four adds up to 24 with variance 5, and 96 % to be done by 28", () => {
	const pert = network("A 5 8 17", "B 3 5 7 A", "C 4 6 8 B", "D 3 4 5 C");
	expect(pert.expected).toBeCloseTo(24, 12);
	expect(pert.variance).toBeCloseTo(5, 12);
	expect(pertProbability(pert, 28)).toBeCloseTo(0.9632, 4);
});

// Project of fourteen activities: rows A–F as published, the rest derived from the same formulas.
test("PERT: a network of fourteen has the critical path A C E H I K M N of 50.8333", () => {
	const pert = network(
		"A 5 5 7",
		"B 1 2 5",
		"C 5 5 5 A",
		"D 4 8 13 A",
		"E 1 10 17 B,C",
		"F 1 5 7 D",
		"G 2 6 9 D",
		"H 4 4 6 E,F",
		"I 2 7 10 G,H",
		"J 2 4 7 I",
		"K 6 10 13 I",
		"L 2 6 6 J",
		"M 2 2 3 K",
		"N 7 7 12 L,M",
	);
	expect(pert.expected).toBeCloseTo(50.8333, 4);
	expect(pert.criticalPath.join("")).toBe("ACEHIKMN");
	expect(pert.variance).toBeCloseTo(11.1944, 4);
	const slack = Object.fromEntries([...pert.slacks].filter(([, minutes]) => minutes > 1e-9));
	expect(Object.keys(slack).join("")).toBe("BDFGJL");
	for (const [id, expected] of Object.entries({
		B: 8,
		D: 1.8333,
		F: 1.8333,
		G: 5,
		J: 2.5,
		L: 2.5,
	})) {
		expect(slack[id]).toBeCloseTo(expected, 4);
	}
	expect(pertProbability(pert, 53)).toBeCloseTo(0.7414, 4);
});

test("what is certain is certain", () => {
	const pert = network("A 3 3 3");
	expect([2, 3, 4].map((effort) => pertProbability(pert, effort))).toEqual([0, 1, 1]);
	expect(network()).toEqual({ expected: 0, variance: 0, criticalPath: [], slacks: new Map() });
});
