import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDigraph } from "../graph/buildDigraph.ts";
import { redundantPrerequisites } from "../graph/redundantPrerequisites.ts";
import { dags, permutations } from "../testing/arbitraries.ts";
import { layeredLayout } from "./layeredLayout.ts";

const SIZES = { boxWidth: 20, boxHeight: 8, columnGap: 4, rowGap: 12 };
const drawings = fc.tuple(dags({ maxTopics: 25 }), fc.boolean()).map(([records, redundant]) => {
	const { graph } = buildDigraph(records);
	return { records, graph, redundant, layout: layeredLayout(graph, { ...SIZES, redundant }) };
});

describe("laws of the layered layout", () => {
	it("every topic has one box inside the drawing, and no two overlap", () => {
		fc.assert(
			fc.property(drawings, ({ records, layout: { boxes, width, height } }) => {
				expect(boxes.map(({ topic }) => topic)).toEqual(records.map(({ id }) => id).sort());
				for (const [i, a] of boxes.entries()) {
					expect(Math.min(a.x, a.y, width - a.x - 20, height - a.y - 8)).toBeGreaterThanOrEqual(0);
					for (const b of boxes.slice(0, i))
						expect(a.y !== b.y || Math.abs(a.x - b.x) >= 20 + 4).toBe(true);
				}
			}),
		);
	});

	it("lines are the prerequisites asked for, from the bottom of one box down to the top of the other", () => {
		fc.assert(
			fc.property(drawings, ({ records, graph, redundant, layout: { boxes, lines } }) => {
				const left = new Set(
					redundant ? [] : redundantPrerequisites(graph).map(([a, b]) => `${a}\n${b}`),
				);
				const expected = records
					.flatMap(({ id, requires }) => requires.map((from) => `${from}\n${id}`))
					.filter((line) => !left.has(line));
				expect(lines.map(({ from, to }) => `${from}\n${to}`).sort()).toEqual(expected.sort());
				const boxOf = new Map(boxes.map((box) => [box.topic, box]));
				for (const { from, to, points } of lines) {
					const [upper, lower] = [boxOf.get(from)!, boxOf.get(to)!];
					expect(points[0]).toEqual([upper.x + 10, upper.y + 8]);
					expect(points.at(-1)).toEqual([lower.x + 10, lower.y]);
					for (const [i, [, y]] of points.entries())
						if (i > 0) expect(y).toBeGreaterThan(points[i - 1]![1]);
				}
			}),
		);
	});

	it("no line touches a box that is not its end", () => {
		fc.assert(
			fc.property(drawings, ({ layout: { boxes, lines } }) => {
				for (const { from, to, points } of lines) {
					// Beside boxes a line is vertical; elsewhere it is between two rows.
					for (const [i, [x, y]] of points.entries()) {
						if (i === 0 || i % 2 === 1) continue;
						expect(points[i - 1]![0]).toBe(x);
						for (const box of boxes)
							if (box.y + 8 === y && box.topic !== from && box.topic !== to)
								expect(x <= box.x - 4 || x >= box.x + 20 + 4).toBe(true);
					}
				}
			}),
		);
	});

	it("the drawing is the same for any order of the records", () => {
		fc.assert(
			fc.property(
				dags({ maxTopics: 25 }).chain((records) =>
					fc.tuple(fc.constant(records), permutations(records)),
				),
				([records, others]) => {
					expect(layeredLayout(buildDigraph(others).graph)).toEqual(
						layeredLayout(buildDigraph(records).graph),
					);
				},
			),
		);
	});
});
