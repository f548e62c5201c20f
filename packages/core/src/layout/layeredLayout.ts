import type { Digraph } from "../graph/digraph.ts";
import type { TopicId } from "../model/id.ts";
import { drawnEdges } from "./layered/drawnEdges.ts";
import { layerGraph } from "./layered/layers.ts";
import { orderLayers } from "./layered/orderLayers.ts";
import { placeNodes } from "./layered/placeNodes.ts";
import { shortestRows } from "./layered/shortestRows.ts";
import { LayoutError } from "./layoutError.ts";

/** Sizes in any unit, such as pixels; finite and not negative. */
export interface LayeredLayoutOptions {
	/** 220 when left out. */
	readonly boxWidth?: number;
	/** 48 when left out. */
	readonly boxHeight?: number;
	/** Between boxes of a row, and between a box and a line; lines keep half of it. 40 when left out. */
	readonly columnGap?: number;
	/** Between rows. 60 when left out. */
	readonly rowGap?: number;
	/** Whether to draw prerequisites that others imply too. They double the crossings; not drawn when left out. */
	readonly redundant?: boolean;
}

/** The box of a topic, by its top left corner. */
export interface TopicBox {
	readonly topic: TopicId;
	readonly x: number;
	readonly y: number;
}

/** A prerequisite as straight pieces from the bottom of one box to the top of another. */
export interface DrawnLine {
	readonly from: TopicId;
	readonly to: TopicId;
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** A drawing whose left and upper ends are at 0, in whole numbers. */
export interface LayeredLayout {
	readonly width: number;
	readonly height: number;
	/** In id order. */
	readonly boxes: readonly TopicBox[];
	/** By lower, then by upper end, in id order. */
	readonly lines: readonly DrawnLine[];
}

const SIZES = { boxWidth: 220, boxHeight: 48, columnGap: 40, rowGap: 60 };

/**
 * Draws a graph in rows, every topic below what it requires: rows by network simplex, few crossings by
 * barycentre and sifting, neighbours close to each other. No two boxes overlap and no line runs through a
 * box. The same drawing for any order of the records.
 * @throws CycleError, LayoutError `layout/bad-option`
 */
export function layeredLayout(graph: Digraph, options: LayeredLayoutOptions = {}): LayeredLayout {
	const sizes = readSizes(options);
	const { ids, edges, levels } = drawnEdges(graph, options.redundant ?? false);
	const rows = shortestRows(edges, levels);
	const layered = layerGraph(edges, rows);
	const layers = orderLayers(layered);
	const lefts = placeNodes(layered, layers, sizes);

	const { boxWidth, boxHeight, rowGap } = sizes;
	const topOf = (row: number) => row * (boxHeight + rowGap);
	const middleOf = (node: number) => lefts[node]! + boxWidth / 2;
	const lines = Array.from(edges.from, (from, edge): DrawnLine => {
		const to = edges.to[edge]!;
		const points: [number, number][] = [[middleOf(from), topOf(rows[from]!) + boxHeight]];
		let bend = layered.firstBend[edge]!;
		for (let row = rows[from]! + 1; row < rows[to]!; row++, bend++)
			points.push([lefts[bend]!, topOf(row)], [lefts[bend]!, topOf(row) + boxHeight]);
		points.push([middleOf(to), topOf(rows[to]!)]);
		return { from: ids[from]!, to: ids[to]!, points };
	});
	return {
		width: lefts.reduce((end, x, node) => Math.max(end, x + (node < ids.length ? boxWidth : 0)), 0),
		height: layers.length === 0 ? 0 : topOf(layers.length - 1) + boxHeight,
		boxes: ids.map((topic, node) => ({ topic, x: lefts[node]!, y: topOf(rows[node]!) })),
		lines,
	};
}

function readSizes(options: LayeredLayoutOptions): Required<typeof SIZES> {
	const sizes = { ...SIZES };
	for (const name of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
		const size = options[name] ?? SIZES[name];
		if (!(size >= 0 && size < Number.POSITIVE_INFINITY)) {
			throw new LayoutError(
				"layout/bad-option",
				`Unexpected \`${name}\` \`${size}\`, expected a finite number that is not negative`,
			);
		}
		sizes[name] = size;
	}
	return sizes;
}
