import { describe, expect, it } from "vitest";
import { diamond, islands, longChain, records, ring } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { directDependents, directPrerequisites } from "./neighbours.ts";
import { dependentsOf, prerequisitesOf } from "./reachable.ts";

describe("prerequisitesOf and dependentsOf", () => {
	it("go all the way, nearest first", () => {
		const { graph } = buildDigraph(diamond);
		expect(prerequisitesOf(graph, "d")).toEqual(["b", "c", "a"]);
		expect(dependentsOf(graph, "a")).toEqual(["b", "c", "d"]);
		expect(prerequisitesOf(graph, "a")).toEqual([]);
	});

	it("stay on their island", () => {
		const { graph } = buildDigraph(islands);
		expect(dependentsOf(graph, "c")).toEqual(["d"]);
		expect(dependentsOf(graph, "e")).toEqual([]);
	});

	it("leave the topic itself out, on a cycle too", () => {
		const { graph } = buildDigraph(ring);
		expect(prerequisitesOf(graph, "a")).toEqual(["b", "c"]);
	});

	it("answer repeated questions alike", () => {
		const { graph } = buildDigraph(diamond);
		for (let i = 0; i < 3; i++) {
			expect(prerequisitesOf(graph, "d")).toHaveLength(3);
			expect(dependentsOf(graph, "d")).toHaveLength(0);
		}
	});

	it("reach the end of a chain of 100,000", () => {
		const { graph } = buildDigraph(longChain(100_000));
		expect(prerequisitesOf(graph, "99999")).toHaveLength(99_999);
		expect(dependentsOf(graph, "0").at(-1)).toBe("99999");
	});

	it.each([directPrerequisites, directDependents, prerequisitesOf, dependentsOf])(
		"name an unknown id ($name)",
		(ask) => {
			const { graph } = buildDigraph(records("a:"));
			expect(() => ask(graph, "constructor")).toThrow(
				expect.objectContaining({
					code: "graph/unknown-id",
					message: expect.stringContaining("`constructor`"),
				}),
			);
		},
	);
});
