import { describe, expect, it } from "vitest";
import { records } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { findContradictions } from "./contradictions.ts";
import { redundantRequisites } from "./redundantRequisites.ts";
import type { KindOf, RequisiteKind } from "./requisiteKind.ts";

const graphOf = (...lines: string[]) => buildDigraph(records(...lines)).graph;
/** Kinds by `requisite topic`; the rest are prerequisites. */
const kinds = (named: Record<string, RequisiteKind> = {}): KindOf => {
	const byPair = new Map(Object.entries(named));
	return (from, to) => byPair.get(`${from} ${to}`) ?? "prerequisite";
};

describe("redundantRequisites", () => {
	it("finds A → C only (CurricularAnalytics.jl: A→C, B→C, D→C co, A→B)", () => {
		const graph = graphOf("A:", "B: A", "C: A B D", "D:");
		expect(redundantRequisites(graph, kinds({ "D C": "corequisite" }))).toEqual([["A", "C"]]);
	});

	it("keeps a prerequisite that only corequisites would imply", () => {
		const graph = graphOf("a:", "b: a", "c: a b");
		const soft = kinds({ "a b": "corequisite", "b c": "corequisite" });
		expect(redundantRequisites(graph, soft)).toEqual([]);
		expect(redundantRequisites(graph, kinds({ "a b": "corequisite" }))).toEqual([["a", "c"]]);
	});

	it("drops a corequisite for any other path, `together` for none", () => {
		const graph = graphOf("a:", "b: a", "c: a b");
		const all = (kind: RequisiteKind) =>
			kinds({ "a b": "corequisite", "b c": "corequisite", "a c": kind });
		expect(redundantRequisites(graph, all("corequisite"))).toEqual([["a", "c"]]);
		expect(redundantRequisites(graph, all("together"))).toEqual([]);
	});
});

describe("findContradictions", () => {
	it("finds a topic that requires itself (CurricularAnalytics.jl: A→A)", () => {
		expect(findContradictions(graphOf("A: A"), kinds())).toEqual([["A"]]);
	});

	it("finds a → b that are to be learned together (CurricularAnalytics.jl: a→b, c→b strict-co, c→a)", () => {
		const graph = graphOf("a: c", "b: a c", "c:");
		expect(findContradictions(graph, kinds({ "c b": "together" }))).toEqual([["a", "c", "b"]]);
	});

	it("accepts cycles of corequisites alone", () => {
		const graph = graphOf("a: b", "b: c", "c: a");
		const soft = kinds({ "b a": "corequisite", "c b": "together", "a c": "corequisite" });
		expect(findContradictions(graph, soft)).toEqual([]);
		expect(findContradictions(graph, kinds({ "b a": "corequisite" }))).toEqual([["a", "b", "c"]]);
	});

	it("gives the shortest of each group, in id order", () => {
		const graph = graphOf("z: y", "y: z", "d: c a", "c: b d", "b: a", "a: c");
		expect(findContradictions(graph, kinds())).toEqual([
			["c", "d"],
			["y", "z"],
		]);
	});

	it("finds none without corequisites in an acyclic graph", () => {
		expect(findContradictions(graphOf("a:", "b: a", "c: a b"), kinds())).toEqual([]);
	});
});
