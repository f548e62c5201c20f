import { describe, expect, it } from "vitest";
import { awkwardIds, diamond, records, ring, selfLoop, twoComponents } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { findCycles, isAcyclic } from "./findCycles.ts";

const cyclesIn = (...lines: string[]) => findCycles(buildDigraph(records(...lines)).graph);

describe("findCycles", () => {
	it("finds none in an acyclic graph", () => {
		const { graph } = buildDigraph(diamond);
		expect(findCycles(graph)).toEqual([]);
		expect(isAcyclic(graph)).toBe(true);
	});

	it("reads: each requires the next, the last requires the first", () => {
		const { graph } = buildDigraph(ring);
		expect(findCycles(graph)).toEqual([["a", "b", "c"]]);
		expect(isAcyclic(graph)).toBe(false);
	});

	it("finds a topic that requires itself", () => {
		expect(findCycles(buildDigraph(selfLoop).graph)).toEqual([["a"]]);
	});

	it("gives one shortest cycle per component, in id order", () => {
		expect(findCycles(buildDigraph(twoComponents).graph)).toEqual([
			["a", "b"],
			["x", "y"],
		]);
	});

	it("prefers a self-loop deep inside a larger component", () => {
		expect(cyclesIn("a: b", "b: c", "c: a c")).toEqual([["c"]]);
	});

	it("starts with the smallest id and takes the first of equally short cycles", () => {
		expect(cyclesIn("c: b a", "a: c", "b: c")).toEqual([["a", "c"]]);
		expect(cyclesIn("s: z y", "z: t", "y: t", "t: s")).toEqual([["s", "y", "t"]]);
	});

	it("sees a shorter cycle that does not touch the smallest ids", () => {
		expect(cyclesIn("a: b", "b: c", "c: d", "d: a e", "e: f", "f: e a")).toEqual([["e", "f"]]);
	});

	it("leaves out what hangs on a cycle, before and behind it", () => {
		expect(
			cyclesIn("top: up", "up: a c", "a: b down", "b: a", "down: end", "end:", "c: end"),
		).toEqual([["a", "b"]]);
		expect(cyclesIn("t: u a", "u: v", "v: a", "a: a")).toEqual([["a"]]);
	});

	it("sees a cycle through awkward ids", () => {
		const [first, ...rest] = awkwardIds;
		const last = awkwardIds.at(-1)!.id;
		const { graph } = buildDigraph([{ id: first!.id, requires: [last] }, ...rest]);
		expect(findCycles(graph)[0]).toHaveLength(awkwardIds.length);
	});

	it("searches a ring of 100,000 once", () => {
		const size = 100_000;
		const { graph } = buildDigraph(
			Array.from({ length: size }, (_, i) => ({ id: `${i}`, requires: [`${(i + 1) % size}`] })),
		);
		expect(findCycles(graph)[0]).toHaveLength(size);
	});
});
