import { describe, expect, it } from "vitest";
import { buildDigraph } from "../graph/buildDigraph.ts";
import { CycleError } from "../graph/graphError.ts";
import { chain, diamond, islands, longChain, records, ring, shortcut } from "../testing/graphs.ts";
import { type LayeredLayoutOptions, layeredLayout } from "./layeredLayout.ts";

const SIZES = { boxWidth: 10, boxHeight: 4, columnGap: 2, rowGap: 6 };
const draw = (list: Parameters<typeof buildDigraph>[0], options: LayeredLayoutOptions = SIZES) =>
	layeredLayout(buildDigraph(list).graph, options);

describe("layeredLayout", () => {
	it("draws a diamond", () => {
		const { width, height, boxes, lines } = draw(diamond);
		expect({ width, height }).toEqual({ width: 22, height: 24 });
		expect(boxes).toEqual([
			{ topic: "a", x: 6, y: 0 },
			{ topic: "b", x: 0, y: 10 },
			{ topic: "c", x: 12, y: 10 },
			{ topic: "d", x: 6, y: 20 },
		]);
		expect(lines[0]).toEqual({
			from: "a",
			to: "b",
			points: [
				[11, 4],
				[5, 10],
			],
		});
		expect(lines.map(({ from, to }) => from + to)).toEqual(["ab", "ac", "bd", "cd"]);
	});

	it("leaves redundant prerequisites out unless they are asked for", () => {
		expect(draw(shortcut).lines).toHaveLength(2);
		const { lines, boxes } = draw(shortcut, { ...SIZES, redundant: true });
		const long = lines.find(({ from, to }) => from === "a" && to === "c")!;
		const [, [bend] = [], [leave] = []] = long.points;
		const middle = boxes.find(({ topic }) => topic === "b")!;
		expect(long.points).toHaveLength(4);
		expect(bend).toBe(leave);
		expect(bend! <= middle.x - 2 || bend! >= middle.x + 12).toBe(true);
	});

	it("draws a chain straight down", () => {
		const { boxes, width } = draw(chain);
		expect(boxes.map(({ x, y }) => [x, y])).toEqual([
			[0, 0],
			[0, 10],
			[0, 20],
		]);
		expect(width).toBe(10);
	});

	it("puts every island into the first row and near what it leads to", () => {
		const { boxes } = draw(islands);
		expect(boxes.map(({ y }) => y)).toEqual([0, 10, 0, 10, 0]);
		const late = draw(records("a:", "b: a", "c: b", "x:", "d: c x"));
		expect(late.boxes.find(({ topic }) => topic === "x")!.y).toBe(20);
	});

	it("uncrosses what can be uncrossed", () => {
		const { boxes } = draw(records("a:", "b:", "c:", "p: c", "q: b", "r: a"));
		const xOf = new Map(boxes.map(({ topic, x }) => [topic, x]));
		expect(["p", "q", "r"].map((id) => xOf.get(id))).toEqual(
			["c", "b", "a"].map((id) => xOf.get(id)),
		);
	});

	it("draws nothing for nothing", () => {
		expect(draw([])).toEqual({ width: 0, height: 0, boxes: [], lines: [] });
	});

	it("has sizes of its own", () => {
		expect(draw(chain, {})).toMatchObject({ width: 220, height: 3 * 48 + 2 * 60 });
	});

	it("takes a chain of 20,000 and a fan of 3,000", () => {
		expect(draw(longChain(20_000)).height).toBe(20_000 * 10 - 6);
		const fan = Array.from({ length: 3000 }, (_, i) => ({ id: `${i}`, requires: i ? ["0"] : [] }));
		expect(draw(fan).width).toBe(2999 * 12 - 2);
	});

	it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as a size", (size) => {
		expect(() => draw(chain, { rowGap: size })).toThrow(
			expect.objectContaining({
				code: "layout/bad-option",
				message: expect.stringContaining(`\`rowGap\` \`${size}\``),
			}),
		);
	});

	it("carries the cycle", () => {
		expect(() => draw(ring)).toThrow(CycleError);
	});
});
