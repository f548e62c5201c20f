import { describe, expect, it } from "vitest";
import { topologicalOrder } from "../graph/topologicalOrder.ts";
import { topics } from "../testing/learning.ts";
import { pathGraph } from "./pathGraph.ts";

describe("pathGraph", () => {
	it("keeps a topic of a circle that nothing opens after what it needs outside", () => {
		const list = topics({
			a: { requires: ["b", "base"] },
			b: { requires: ["a"] },
			base: {},
		});
		const { graph } = pathGraph(list, new Set(["a", "b", "base"]));
		expect(topologicalOrder(graph)).toEqual(["b", "base", "a"]);
	});
});
