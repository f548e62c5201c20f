import { CARD_HEIGHT, COLUMN_WIDTH, ROW_HEIGHT } from "./mapDrawing.ts";

/** Where a card stands: the middle of its top edge, and its row. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly row: number;
}

type Point = readonly [x: number, y: number];

/** Lines that share a gutter run in this many lanes. */
const LANES = 3;
const LANE_WIDTH = 5;

/**
 * The way of a prerequisite line from the bottom of a card to the top of a later one, as a point and
 * the control points of curves after it. What passes other rows runs down beside the column of its end.
 */
export function drawLine(from: Spot, to: Spot): readonly Point[] {
	const start: Point = [from.x, from.y + CARD_HEIGHT];
	const end: Point = [to.x, to.y];
	if (to.row - from.row <= 1) return [start, ...curve(start, end)];
	const side = from.x < to.x ? -1 : 1;
	const lane = (from.row % LANES) - 1;
	const gutter = to.x + (side * COLUMN_WIDTH) / 2 + lane * LANE_WIDTH;
	const gap = ROW_HEIGHT - CARD_HEIGHT;
	const down: Point = [gutter, start[1] + gap];
	const back: Point = [gutter, end[1] - gap];
	return [start, ...curve(start, down), ...curve(down, back), ...curve(back, end)];
}

/** A curve that leaves and arrives upright. */
function curve([x1, y1]: Point, [x2, y2]: Point): readonly [Point, Point, Point] {
	const middle = (y1 + y2) / 2;
	return [
		[x1, middle],
		[x2, middle],
		[x2, y2],
	];
}
