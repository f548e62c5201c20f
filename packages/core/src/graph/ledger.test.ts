import { describe, expect, it } from "vitest";
import { diamond, records } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { openSession } from "./learnerSession.ts";
import { buildLedger } from "./ledger.ts";
import { learnerState, tally, tallyState } from "./tally.ts";

const efforts = new Map([
	["a", 1],
	["b", 5],
	["c", 2],
	["d", 3],
]);
const ledger = buildLedger(buildDigraph(diamond).graph, {
	effortOf: (id) => efforts.get(id)!,
	sectionOf: (id) => (id === "b" ? "middle" : "rest"),
});

describe("tally", () => {
	it("adds up by section and names what is ready", () => {
		expect(ledger.total).toBe(11);
		expect(ledger.sections).toEqual(["rest", "middle"]);
		expect([...ledger.sectionTotals]).toEqual([6, 5]);
		expect(tally(ledger, ["a", "b", "a", "constructor"])).toEqual({
			done: 6,
			sectionDone: Float64Array.of(1, 5),
			ready: ["c"],
		});
	});

	it("is ready for what requires nothing at the start, for nothing at the end", () => {
		expect(tally(ledger, []).ready).toEqual(["a"]);
		expect(tally(ledger, [...efforts.keys()])).toMatchObject({ done: 11, ready: [] });
	});

	it("works on bytes for many learners", () => {
		const state = learnerState(ledger, ["a"]);
		expect([...state]).toEqual([1, 0, 0, 0]);
		expect(tallyState(ledger, state)).toEqual({
			done: 1,
			sectionDone: Float64Array.of(1, 0),
			ready: [1, 2],
		});
	});

	it("refuses a bad effort and takes an empty graph", () => {
		const { graph } = buildDigraph(records("a:"));
		const sectionOf = () => "s";
		expect(() => buildLedger(graph, { effortOf: () => -1, sectionOf })).toThrow("`-1` of `a`");
		const empty = buildLedger(buildDigraph([]).graph, { effortOf: () => 1, sectionOf });
		expect(tally(empty, ["a"])).toEqual({ done: 0, sectionDone: new Float64Array(), ready: [] });
	});
});

describe("openSession", () => {
	it("follows topics being marked and unmarked, in any order", () => {
		const session = openSession(ledger, ["a"]);
		expect(session).toMatchObject({ done: 1, readyCount: 2 });
		session.toggle("d");
		expect(session).toMatchObject({ done: 4, readyCount: 2 });
		session.toggle("a");
		expect(session).toMatchObject({ done: 3, readyCount: 1 });
		expect(["a", "b", "d"].map((id) => session.isReady(id))).toEqual([true, false, false]);
	});

	it("names an unknown id", () => {
		const session = openSession(ledger, ["gone"]);
		expect(() => session.toggle("gone")).toThrow("`gone`");
		expect(() => session.isReady("gone")).toThrow("`gone`");
	});
});
