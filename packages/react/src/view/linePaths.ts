import type { MapLine } from "@prereq/core";
import type { PlacedMap, PlacedSection } from "./placeSections.ts";
import { CARD_BOTTOM, CARD_TOP, COLUMN_UNITS, ROW_UNITS } from "./units.ts";

interface Spot {
	readonly x: number;
	/** Top of the row. */
	readonly y: number;
	readonly row: number;
}

/** Space between the cards of two neighbouring rows. */
const GAP = ROW_UNITS - CARD_BOTTOM + CARD_TOP;
/** Lines that share a gutter run in this many lanes, so that their origins stay apart. */
const LANES = 3;

function spots(map: PlacedMap): Map<string, Spot> {
	const found = new Map<string, Spot>();
	const visit = (sections: readonly PlacedSection[]): void => {
		for (const section of sections) {
			for (const row of section.rows) {
				for (const { topic, column } of row.topics) {
					const x = (column - 0.5) * COLUMN_UNITS;
					found.set(topic, { x, y: row.top, row: row.index });
				}
			}
			visit(section.sections);
		}
	};
	visit(map.sections);
	return found;
}

/** A curve that leaves and arrives upright. Relative, so that equal lines are equal text. */
function curve(dx: number, dy: number): string {
	return dx === 0 ? `v${dy}` : `c0 ${dy / 2} ${dx} ${dy / 2} ${dx} ${dy}`;
}

/** Where a line that passes other rows runs down: beside the column of its end. */
function gutter(from: Spot, to: Spot, width: number): number {
	const side = COLUMN_UNITS / 2;
	const near = to.x + (from.x < to.x ? -side : side);
	const inside = near <= 0 || near >= width ? 2 * to.x - near : near;
	const base = inside <= 0 || inside >= width ? near : inside;
	return base + (((from.x / side + from.row) % LANES) - 1) / 2;
}

function linePath(from: Spot, to: Spot, width: number): string {
	const start = from.y + CARD_BOTTOM;
	const end = to.y + CARD_TOP;
	const move = `M${from.x} ${start}`;
	if (to.row - from.row <= 1) return move + curve(to.x - from.x, end - start);
	const lane = gutter(from, to, width);
	const down = curve(lane - from.x, GAP);
	const back = curve(to.x - lane, GAP);
	return `${move}${down}v${end - start - 2 * GAP}${back}`;
}

/** The text of a path, made when it is written: what a server wrote is taken over without being read. */
export interface LinePath {
	toString(): string;
}

/**
 * One SVG path for each row in which lines end, from the top: off-screen lines are not painted again while the page
 * scrolls.
 */
export function linePaths(map: PlacedMap, lines: readonly MapLine[]): LinePath[] {
	const places = spots(map);
	const ends = new Map<number, (readonly [from: Spot, to: Spot])[]>();
	const width = map.columns * COLUMN_UNITS;
	for (const line of lines) {
		const from = places.get(line.from);
		const to = places.get(line.to);
		if (from === undefined || to === undefined || from.row >= to.row) continue;
		const inRow = ends.get(to.row);
		if (inRow) inRow.push([from, to]);
		else ends.set(to.row, [[from, to]]);
	}
	return [...ends]
		.sort(([above], [below]) => above - below)
		.map(([, inRow]) => ({
			toString: () => inRow.map(([from, to]) => linePath(from, to, width)).join(""),
		}));
}
