import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDigraph, type DigraphRecord } from "../graph/buildDigraph.ts";
import { prerequisitesOf } from "../graph/reachable.ts";
import { dags, permutations } from "../testing/arbitraries.ts";
import { spineLayout } from "./spineLayout.ts";

interface Roadmap {
	readonly records: readonly DigraphRecord[];
	readonly sections: readonly { readonly id: string; readonly topics: readonly string[] }[];
	readonly columns: number;
}

/** A roadmap that lists some topics of a curriculum, some of them more than once, in any order. */
const roadmaps: fc.Arbitrary<Roadmap> = dags().chain((records) => {
	const topics = fc.shuffledSubarray(records.map(({ id }) => id));
	return fc.record({
		records: fc.constant(records),
		sections: fc
			.array(topics, { maxLength: 4 })
			.map((lists) => lists.map((list, i) => ({ id: `${i}`, topics: list }))),
		columns: fc.integer({ min: 1, max: 5 }),
	});
});

function layoutOf({ records, sections, columns }: Roadmap) {
	const { graph } = buildDigraph(records);
	const layout = spineLayout({ graph, sections, columns });
	const layerOf = new Map(
		layout.layers.flatMap(({ topics }, layer) =>
			topics.map(({ topic }) => [topic, layer] as const),
		),
	);
	return { graph, layout, layerOf };
}

describe("laws of the spine layout", () => {
	it("every listed topic appears once, in the first section that lists it", () => {
		fc.assert(
			fc.property(roadmaps, (roadmap) => {
				const { layout } = layoutOf(roadmap);
				const placed = layout.layers.flatMap(({ section, topics }) =>
					topics.map(({ topic }) => [topic, section] as const),
				);
				expect(new Map(placed).size).toBe(placed.length);
				const first = new Map(
					roadmap.sections
						.toReversed()
						.flatMap(({ id, topics }) => topics.map((t) => [t, id] as const)),
				);
				expect(new Map(placed)).toEqual(first);
			}),
		);
	});

	it("sections keep their order and rows fill neighbouring columns, at most as many as there are", () => {
		fc.assert(
			fc.property(roadmaps, (roadmap) => {
				const { layout } = layoutOf(roadmap);
				const order = layout.layers.map(({ section }) => Number(section));
				expect(order).toEqual(order.toSorted((a, b) => a - b));
				for (const { topics } of layout.layers) {
					const left = topics[0]!.column - 1;
					const right = roadmap.columns - topics.at(-1)!.column;
					expect(topics.map(({ column }) => column)).toEqual(topics.map((_, i) => left + 1 + i));
					expect(right - left === 0 || right - left === 1).toBe(true);
				}
			}),
		);
	});

	it("a prerequisite inside a section, near or far, is in an earlier layer", () => {
		fc.assert(
			fc.property(roadmaps, (roadmap) => {
				const { graph, layout, layerOf } = layoutOf(roadmap);
				const sectionOf = (topic: string) => layout.layers[layerOf.get(topic)!]?.section;
				for (const topic of layerOf.keys())
					for (const before of prerequisitesOf(graph, topic))
						if (layerOf.has(before) && sectionOf(before) === sectionOf(topic))
							expect(layerOf.get(before)).toBeLessThan(layerOf.get(topic)!);
			}),
		);
	});

	it("a line is a prerequisite drawn downwards, and lines and paths of lines show all that can be drawn so", () => {
		fc.assert(
			fc.property(roadmaps, (roadmap) => {
				const { layout, layerOf } = layoutOf(roadmap);
				const drawn = [...layerOf.keys()].map((id) => ({
					id,
					requires: roadmap.records
						.find((record) => record.id === id)!
						.requires.filter((from) => (layerOf.get(from) ?? Infinity) < layerOf.get(id)!),
				}));
				const lines = [...layerOf.keys()].map((id) => ({
					id,
					requires: layout.lines.filter(({ to }) => to === id).map(({ from }) => from),
				}));
				for (const { id, requires } of lines)
					for (const from of requires)
						expect(drawn.find((record) => record.id === id)!.requires).toContain(from);
				const shown = buildDigraph(lines).graph;
				const all = buildDigraph(drawn).graph;
				for (const id of layerOf.keys())
					expect(new Set(prerequisitesOf(shown, id))).toEqual(new Set(prerequisitesOf(all, id)));
			}),
		);
	});

	it("no line can be left out", () => {
		fc.assert(
			fc.property(roadmaps, (roadmap) => {
				const { layout } = layoutOf(roadmap);
				for (const { from, to } of layout.lines) {
					const ends = [...new Set(layout.lines.flatMap((line) => [line.from, line.to]))];
					const without = buildDigraph(
						ends.map((id) => ({
							id,
							requires: layout.lines
								.filter((line) => line.to === id && !(line.to === to && line.from === from))
								.map((line) => line.from),
						})),
					).graph;
					expect(prerequisitesOf(without, to)).not.toContain(from);
				}
			}),
		);
	});

	it("the drawing is the same for any order of the graph's records", () => {
		fc.assert(
			fc.property(
				roadmaps.chain((roadmap) => fc.tuple(fc.constant(roadmap), permutations(roadmap.records))),
				([roadmap, records]) => {
					expect(layoutOf({ ...roadmap, records }).layout).toEqual(layoutOf(roadmap).layout);
				},
			),
		);
	});
});
