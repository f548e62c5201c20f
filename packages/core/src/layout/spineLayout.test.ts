import { describe, expect, it } from "vitest";
import { buildDigraph } from "../graph/buildDigraph.ts";
import { CycleError } from "../graph/graphError.ts";
import type { RoadmapLayout } from "../model/compiled.ts";
import { diamond, records, ring, shortcut } from "../testing/graphs.ts";
import { spineLayout } from "./spineLayout.ts";

const graphOf = (...lines: string[]) => buildDigraph(records(...lines)).graph;

/** One string per row: section, then every column with its topic or a dot. */
function draw({ columns, layers }: RoadmapLayout): string[] {
	return layers.map(({ section, topics }) => {
		const cells = new Array<string>(columns).fill(".");
		for (const { topic, column } of topics) cells[column - 1] = topic;
		return `${section}: ${cells.join(" ")}`;
	});
}

describe("spineLayout", () => {
	it("draws prerequisites above what requires them and centres short rows", () => {
		const { graph } = buildDigraph(diamond);
		const layout = spineLayout({ sections: [{ id: "s", topics: ["d", "c", "b", "a"] }], graph });
		expect(draw(layout)).toEqual(["s: . a . .", "s: . c b .", "s: . d . ."]);
		expect(layout.lines).toEqual([
			{ from: "a", to: "c" },
			{ from: "a", to: "b" },
			{ from: "c", to: "d" },
			{ from: "b", to: "d" },
		]);
	});

	it("wraps a wide level into even rows", () => {
		const topics = ["a", "b", "c", "d", "e"];
		const graph = graphOf(...topics.map((id) => `${id}:`));
		expect(draw(spineLayout({ sections: [{ id: "s", topics }], graph }))).toEqual([
			"s: a b c .",
			"s: . d e .",
		]);
		expect(draw(spineLayout({ sections: [{ id: "s", topics }], graph, columns: 1 }))).toHaveLength(
			5,
		);
	});

	it("draws no line that another path of lines shows", () => {
		const { graph } = buildDigraph(shortcut);
		const { lines } = spineLayout({ sections: [{ id: "s", topics: ["a", "b", "c"] }], graph });
		expect(lines).toEqual([
			{ from: "a", to: "b" },
			{ from: "b", to: "c" },
		]);
	});

	it("keeps the line when the topic that made it redundant is not on the map", () => {
		const { graph } = buildDigraph(shortcut);
		const { lines } = spineLayout({ sections: [{ id: "s", topics: ["a", "c"] }], graph });
		expect(lines).toEqual([{ from: "a", to: "c" }]);
	});

	it("respects a prerequisite through a topic elsewhere", () => {
		const graph = graphOf("a:", "x: a", "c: x");
		const layout = spineLayout({
			sections: [
				{ id: "s", topics: ["c", "a"] },
				{ id: "t", topics: ["x"] },
			],
			graph,
			columns: 3,
		});
		expect(draw(layout)).toEqual(["s: . a .", "s: . c .", "t: . x ."]);
		expect(layout.lines).toEqual([{ from: "a", to: "x" }]);
	});

	it("draws a topic where it comes first", () => {
		const layout = spineLayout({
			sections: [
				{ id: "s", topics: ["a", "a"] },
				{ id: "t", topics: ["a"] },
				{ id: "u", topics: ["b"] },
			],
			graph: graphOf("a:", "b: a"),
			columns: 1,
		});
		expect(draw(layout)).toEqual(["s: a", "u: b"]);
	});

	it("straightens lines that cross", () => {
		const graph = graphOf("a:", "b:", "c:", "p: c", "q: b", "r: a");
		const layout = spineLayout({
			sections: [
				{ id: "s", topics: ["a", "b", "c"] },
				{ id: "t", topics: ["p", "q", "r"] },
			],
			graph,
			columns: 3,
		});
		expect(draw(layout)).toEqual(["s: a b c", "t: r q p"]);
	});

	it("draws nothing for nothing", () => {
		expect(spineLayout({ sections: [], graph: graphOf() })).toEqual({
			columns: 4,
			layers: [],
			lines: [],
		});
	});

	it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d columns", (columns) => {
		expect(() => spineLayout({ sections: [], graph: graphOf(), columns })).toThrow(
			expect.objectContaining({
				code: "layout/bad-option",
				message: expect.stringContaining(`\`${columns}\``),
			}),
		);
	});

	it("names a topic that the graph does not have, and a cycle", () => {
		const sections = [{ id: "s", topics: ["a", "toString"] }];
		expect(() => spineLayout({ sections, graph: graphOf("a:") })).toThrow(
			expect.objectContaining({ code: "graph/unknown-id" }),
		);
		const { graph } = buildDigraph(ring);
		expect(() => spineLayout({ sections: [{ id: "s", topics: ["a"] }], graph })).toThrow(
			CycleError,
		);
	});
});
