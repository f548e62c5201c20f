import { expect, it } from "vitest";
import { diamond, records, ring } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { findCycles } from "./findCycles.ts";
import { directPrerequisites } from "./neighbours.ts";
import { restrictTo } from "./restrictTo.ts";

it("keeps what the topics require of each other through topics left out", () => {
	const graph = restrictTo(buildDigraph(diamond).graph, ["d", "b", "a", "d"]);
	expect(graph.size).toBe(3);
	expect(directPrerequisites(graph, "d")).toEqual(["b", "a"]);
	expect(directPrerequisites(graph, "b")).toEqual(["a"]);
});

it("looks at a topic left out once", () => {
	const graph = restrictTo(buildDigraph(diamond).graph, ["d", "a"]);
	expect(directPrerequisites(graph, "d")).toEqual(["a"]);
});

it("does not look past a kept topic", () => {
	const graph = restrictTo(buildDigraph(records("a:", "b: a", "c: b")).graph, ["a", "b", "c"]);
	expect(directPrerequisites(graph, "c")).toEqual(["b"]);
});

it("keeps cycles", () => {
	expect(findCycles(restrictTo(buildDigraph(ring).graph, ["b"]))).toEqual([["b"]]);
});

it("names an unknown id", () => {
	expect(() => restrictTo(buildDigraph(ring).graph, ["b", "nowhere"])).toThrow("`nowhere`");
});
