import { expect, it } from "vitest";
import { outlineOf, section } from "../testing/learning.ts";
import { outlineScope, sectionAround } from "./outlineScope.ts";
import { roadmapOutline } from "./roadmapOutline.ts";

const outline = roadmapOutline(
	outlineOf([
		section("one", ["a"], [section("inner", ["b"]), section("one", ["c"])]),
		section("two", ["d"]),
	]),
);

it("lays sections and entries out in reading order, each section one stretch", () => {
	expect(outline.sections.map(({ id, parent, end }) => [id, parent, end])).toEqual([
		["one", -1, 3],
		["inner", 0, 2],
		["one", 0, 3],
		["two", -1, 4],
	]);
	const entriesOf = (root: number) =>
		outlineScope(outline, root, true).entries.map(({ topic }) => topic);
	expect([-1, 0, 1, 3].map(entriesOf)).toEqual([
		["a", "b", "c", "d"],
		["a", "b", "c"],
		["b"],
		["d"],
	]);
});

it("means the first of two sections of one id", () => {
	expect(outline.indexOf.get("one")).toBe(0);
});

it("finds the innermost section around some, the roadmap around none", () => {
	expect(sectionAround(outline, [1, 2])).toBe(0);
	expect(sectionAround(outline, [1, 3])).toBe(-1);
	expect(sectionAround(outline, [])).toBe(-1);
});
