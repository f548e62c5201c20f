import { expect, it } from "vitest";
import { diamond, twoComponents } from "../testing/graphs.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { circleOf } from "./circleOf.ts";

it("numbers topics on cycles by the component that they share", () => {
	const circles = circleOf(buildDigraph(twoComponents).graph);
	expect([...circles.keys()].sort()).toEqual(["a", "b", "c", "d", "x", "y"]);
	expect(new Set("abcd".split("").map((id) => circles.get(id))).size).toBe(1);
	expect(circles.get("x")).toBe(circles.get("y"));
	expect(circles.get("x")).not.toBe(circles.get("a"));
});

it("is empty without cycles", () => {
	expect(circleOf(buildDigraph(diamond).graph).size).toBe(0);
});
