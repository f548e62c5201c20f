import { expect, test } from "vitest";
import { directPrerequisites } from "../graph/neighbours.ts";
import { topics } from "../testing/learning.ts";
import { prerequisiteGraph } from "./prerequisiteGraph.ts";

/*
 *   a ⇐ any(b, x)   b ⇐ any(a, y)     the circle; it opens with x and y
 *   goal ⇐ any(late, early)           far away; `late` opens in the same round as `goal`
 */
test("a circle somewhere leaves alternatives elsewhere alone", () => {
	const graph = prerequisiteGraph(
		topics({
			x: {},
			y: {},
			a: { requires: [{ any: ["b", "x"] }] },
			b: { requires: [{ any: ["a", "y"] }] },
			early: {},
			late: { requires: ["early"] },
			goal: { requires: [{ any: ["late", "early"] }] },
			behind: { requires: [{ any: ["a", "x"] }] },
		}),
	);
	expect(directPrerequisites(graph, "goal")).toEqual(["late", "early"]);
	expect(directPrerequisites(graph, "behind")).toEqual(["a", "x"]);
	expect(directPrerequisites(graph, "a")).toEqual(["x"]);
	expect(directPrerequisites(graph, "b")).toEqual(["y"]);
});

test("a circle keeps the way through it that opens", () => {
	const graph = prerequisiteGraph(
		topics({
			a: { requires: [{ any: ["c", "x"] }] },
			b: { requires: ["a"] },
			c: { requires: ["b"] },
			x: {},
		}),
	);
	expect(directPrerequisites(graph, "a")).toEqual(["x"]);
	expect(directPrerequisites(graph, "b")).toEqual(["a"]);
	expect(directPrerequisites(graph, "c")).toEqual(["b"]);
});
