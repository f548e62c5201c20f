import { describe, expect, it } from "vitest";
import { awkwardIds, diamond, records } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { directDependents, directPrerequisites } from "./neighbours.ts";

describe("buildDigraph", () => {
	it("builds an empty graph", () => {
		const { graph, duplicates, unknown } = buildDigraph([]);
		expect({ size: graph.size, duplicates, unknown }).toEqual({
			size: 0,
			duplicates: [],
			unknown: [],
		});
	});

	it("knows both directions", () => {
		const { graph } = buildDigraph(diamond);
		expect(directPrerequisites(graph, "d")).toEqual(["b", "c"]);
		expect(directDependents(graph, "a")).toEqual(["b", "c"]);
	});

	it("collects duplicate and unknown ids in one pass and leaves them out", () => {
		const { graph, duplicates, unknown } = buildDigraph(
			records("a: nowhere", "b: a", "a: b", "c: gone a gone", "b: c", "a:"),
		);
		expect(duplicates).toEqual(["a", "b", "a"]);
		expect(unknown).toEqual([
			{ id: "a", missing: "nowhere" },
			{ id: "c", missing: "gone" },
			{ id: "c", missing: "gone" },
		]);
		expect(graph.size).toBe(3);
		expect(directPrerequisites(graph, "a")).toEqual([]);
		expect(directPrerequisites(graph, "c")).toEqual(["a"]);
	});

	it("counts a prerequisite once that is listed twice", () => {
		const { graph } = buildDigraph(records("a:", "b: a a a"));
		expect(directPrerequisites(graph, "b")).toEqual(["a"]);
		expect(directDependents(graph, "a")).toEqual(["b"]);
	});

	it("takes 10,000 prerequisites of one topic, listed twice", () => {
		const many = Array.from({ length: 10_000 }, (_, i) => `t${i}`);
		const { graph } = buildDigraph([
			{ id: "top", requires: [...many, ...many] },
			...many.map((id) => ({ id, requires: [] })),
		]);
		expect(directPrerequisites(graph, "top")).toEqual(many);
		expect(directDependents(graph, "t9999")).toEqual(["top"]);
	});

	it("takes any string for an id", () => {
		const { graph, unknown } = buildDigraph(awkwardIds);
		expect(unknown).toEqual([]);
		for (const { id, requires } of awkwardIds)
			expect(directPrerequisites(graph, id)).toEqual(requires);
	});

	it("does not know members of Object.prototype that are no topics", () => {
		const { unknown } = buildDigraph(records("a: __proto__ constructor"));
		expect(unknown.map(({ missing }) => missing)).toEqual(["__proto__", "constructor"]);
	});
});
