import { expect, test } from "vitest";
import { branches, diamond } from "../testing/roadmaps.ts";
import { linePaths } from "./linePaths.ts";
import { placeSections } from "./placeSections.ts";

const drawn = ({ roadmap } = diamond): string[] =>
	linePaths(placeSections(roadmap), roadmap.layout.lines).map(String);

test("joins the foot of a card to the head of the next", () => {
	expect(drawn()[0]).toBe("M8 13v6M8 13c0 3 16 3 16 6");
});

test("collects the lines under the row that they end in", () => {
	expect(drawn()).toHaveLength(2);
	expect(drawn()[1]).toBe("M8 29v6M24 29c0 3 -16 3 -16 6");
});

test("leads a line past other rows between the columns, not behind their cards", () => {
	const past = drawn(branches)[1] ?? "";
	expect(past).toMatch(/^M8 13c0 3 \d+(\.5)? 3 \d+(\.5)? 6v\d+c/);
	const [, lane = ""] = /c0 3 ([\d.]+)/.exec(past) ?? [];
	expect(Math.abs(8 + Number(lane) - 16)).toBeLessThanOrEqual(0.5);
});

test("leaves out lines to topics that are not on the map, and lines that would point up", () => {
	const { roadmap } = diamond;
	const lines = [
		{ from: "gone", to: "vectors" },
		{ from: "optimisation", to: "vectors" },
	];
	expect(linePaths(placeSections(roadmap), lines)).toEqual([]);
});
