import { expect, test } from "vitest";
import { roadmapData } from "../testing/roadmapData.ts";
import { branches, diamond } from "../testing/roadmaps.ts";
import { topic } from "../testing/topic.ts";
import { placeSections } from "./placeSections.ts";
import { BAND_UNITS, ROW_UNITS } from "./units.ts";

test("stacks rows in reading order", () => {
	const { sections, height } = placeSections(diamond.roadmap);
	const rows = sections.flatMap((section) => section.rows);
	expect(rows.map(({ index, top }) => [index, top])).toEqual([
		[0, 0],
		[1, ROW_UNITS],
		[2, 2 * ROW_UNITS],
	]);
	expect(height).toBe(3 * ROW_UNITS);
});

test("gives a section without topics a band of its own", () => {
	const paths = placeSections(branches.roadmap).sections[1];
	expect(paths?.rows).toEqual([]);
	expect(paths?.sections[0]?.rows[0]?.top).toBe(ROW_UNITS + BAND_UNITS);
});

test("leaves room for a long heading beside a short section", () => {
	const long = { id: "s", title: "A title of some length", summary: "word ".repeat(60) };
	const data = roadmapData([topic("x")], [{ ...long, rows: [["x"]] }]);
	const { sections, height } = placeSections(data.roadmap);
	expect(sections[0]?.padding).toBe(2);
	expect(height).toBe(3 * ROW_UNITS);
});

test("a heading without end takes no more rows than the styles have rules for", () => {
	const endless = { id: "s", title: "word ".repeat(900), summary: "word ".repeat(900) };
	const data = roadmapData([topic("x")], [{ ...endless, rows: [["x"]] }]);
	expect(placeSections(data.roadmap).sections[0]?.padding).toBeLessThanOrEqual(5);
});

test("drops columns that no row uses", () => {
	const { roadmap } = diamond;
	const layers = roadmap.layout.layers.map((layer) => ({
		...layer,
		topics: layer.topics.map((placed) => ({ ...placed, column: placed.column + 2 })),
	}));
	const wide = { ...roadmap, layout: { ...roadmap.layout, columns: 6, layers } };
	expect(placeSections(wide)).toEqual(placeSections(roadmap));
});

test("says which topics do not follow the one before them, in the order of their columns", () => {
	const { roadmap } = roadmapData(
		["a", "b", "c", "d", "e"].map((id) => topic(id)),
		[{ id: "s", rows: [["a"], ["b", "c", "d", "e"]] }],
	);
	const [first, second] = roadmap.layout.layers;
	const columns = new Map([
		["b", 7],
		["c", 3],
		["d", 4],
		["e", 6],
	]);
	const layers = [
		{ ...first, topics: [{ topic: "a", column: 2 }] },
		{
			...second,
			topics: second?.topics.map((placed) => ({
				...placed,
				column: columns.get(placed.topic) ?? 0,
			})),
		},
	] as typeof roadmap.layout.layers;
	const layout = { ...roadmap.layout, columns: 8, layers };
	const { sections } = placeSections({ ...roadmap, layout });
	const rows = sections[0]?.rows.map((row) =>
		row.topics.map((card) => [card.topic, card.column, card.follows]),
	);
	expect(rows).toEqual([
		[["a", 1, true]],
		[
			["c", 2, false],
			["d", 3, true],
			["e", 5, false],
			["b", 6, true],
		],
	]);
});
