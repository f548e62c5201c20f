import { expect, it } from "vitest";
import { longChain, records, ring } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { closestOrder } from "./closestOrder.ts";
import { CycleError } from "./graphError.ts";

const closest = (...lines: string[]) => closestOrder(buildDigraph(records(...lines)).graph);

it.each([
	["what is in order stays", ["c:", "a:", "b: a"], "c a b"],
	["one goes down behind what it requires", ["b: a", "x:", "y:", "a:"], "x y a b"],
	["one goes up in front of what waits for it", ["b: a", "c: b", "d: b", "a:"], "a b c d"],
	["one goes down rather than three up", ["z: a b c", "x:", "a:", "b:", "c:"], "x a b c z"],
	["what a topic requires at second hand counts", ["c: b", "b: a", "x:", "a:"], "x a b c"],
])("%s", (_, lines, order) => {
	expect(closest(...lines).join(" ")).toBe(order);
});

it("has no order for a cycle", () => {
	expect(() => closestOrder(buildDigraph(ring).graph)).toThrow(CycleError);
});

it("turns round a chain that is too long to be searched", () => {
	const order = closestOrder(buildDigraph(longChain(2000)).graph);
	expect(order.slice(0, 2)).toEqual(["0", "1"]);
	expect(order).toHaveLength(2000);
});
