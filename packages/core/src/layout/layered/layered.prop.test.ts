import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCrossings } from "./crossings.ts";
import type { Edges } from "./edges.ts";
import { type LayeredGraph, layerGraph } from "./layers.ts";
import { orderLayers } from "./orderLayers.ts";
import { placeNodes } from "./placeNodes.ts";
import { shortestRows } from "./shortestRows.ts";
import { siftLayer } from "./siftLayer.ts";

interface Numbered {
	readonly size: number;
	readonly edges: Edges;
	/** The longest chain above each node. */
	readonly levels: Int32Array;
}

/** Acyclic graphs of numbers, connected or not: every edge leads to a larger number. */
const numbered = (most: number): fc.Arbitrary<Numbered> =>
	fc.integer({ min: 1, max: most }).chain((size) =>
		fc
			.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
				maxLength: 2 * size,
				selector: ([a, b]) => Math.min(a, b) * size + Math.max(a, b),
			})
			.map((pairs) => {
				const kept = pairs
					.filter(([a, b]) => a !== b)
					.sort((p, q) => Math.max(...p) - Math.max(...q));
				const edges = {
					from: Int32Array.from(kept, (pair) => Math.min(...pair)),
					to: Int32Array.from(kept, (pair) => Math.max(...pair)),
				};
				const levels = new Int32Array(size);
				for (const [e, to] of edges.to.entries())
					levels[to] = Math.max(levels[to]!, levels[edges.from[e]!]! + 1);
				return { size, edges, levels };
			}),
	);

const lengthOf = ({ from, to }: Edges, rows: ArrayLike<number>) =>
	from.reduce((sum, node, e) => sum + rows[to[e]!]! - rows[node]!, 0);

const layered = numbered(14).map(({ edges, levels }) => layerGraph(edges, levels));

/** Layers in number order, or as `shuffle` says. */
function layersOf(graph: LayeredGraph, shuffle: (node: number) => number = (node) => node) {
	const layers = Array.from({ length: graph.rowCount }, (_, row) =>
		Int32Array.from([...graph.rowOf.keys()].filter((node) => graph.rowOf[node] === row)).sort(
			(a, b) => shuffle(a) - shuffle(b) || a - b,
		),
	);
	const place = new Int32Array(graph.size);
	for (const layer of layers) for (const [i, node] of layer.entries()) place[node] = i;
	return { layers, place };
}

describe("laws of rows", () => {
	it("edges lead downwards and no rows make them shorter in sum (all rows tried)", () => {
		fc.assert(
			fc.property(numbered(5), ({ size, edges, levels }) => {
				const rows = shortestRows(edges, levels);
				for (const [e, from] of edges.from.entries())
					expect(rows[edges.to[e]!]).toBeGreaterThan(rows[from]!);
				let least = Infinity;
				for (let code = 0; code < size ** size; code++) {
					const tried = Array.from({ length: size }, (_, i) => Math.floor(code / size ** i) % size);
					if (edges.from.every((from, e) => tried[from]! < tried[edges.to[e]!]!))
						least = Math.min(least, lengthOf(edges, tried));
				}
				expect(lengthOf(edges, rows)).toBe(least);
			}),
			{ numRuns: 60 },
		);
	});

	it("edges lead downwards in large graphs too, rows begin at 0 and none is longer than by levels", () => {
		fc.assert(
			fc.property(numbered(60), ({ edges, levels }) => {
				const rows = shortestRows(edges, levels);
				expect(Math.min(...rows)).toBe(0);
				for (const [e, from] of edges.from.entries())
					expect(rows[edges.to[e]!]).toBeGreaterThan(rows[from]!);
				expect(lengthOf(edges, rows)).toBeLessThanOrEqual(lengthOf(edges, levels));
			}),
		);
	});
});

describe("laws of the layered graph", () => {
	it("each piece of an edge leads one row down, and as many as the edge is long", () => {
		fc.assert(
			fc.property(numbered(14), ({ edges, levels }) => {
				const graph = layerGraph(edges, levels);
				let pieces = 0;
				for (let node = 0; node < graph.size; node++) {
					for (
						let k = graph.above.offsets[node]!;
						k < graph.above.offsets[node + 1]!;
						k++, pieces++
					)
						expect(graph.rowOf[graph.above.items[k]!]).toBe(graph.rowOf[node]! - 1);
				}
				expect(pieces).toBe(lengthOf(edges, levels));
				expect(graph.size - graph.topics).toBe(pieces - edges.from.length);
			}),
		);
	});
});

describe("laws of crossings", () => {
	it("the count is that of all pairs of pieces", () => {
		fc.assert(
			fc.property(layered, fc.integer(), (graph, seed) => {
				const { layers, place } = layersOf(graph, (node) => (node * 7919 + seed) % 13);
				const pieces = [...graph.rowOf.keys()].flatMap((node) =>
					[
						...graph.above.items.subarray(graph.above.offsets[node], graph.above.offsets[node + 1]),
					].map((upper) => ({
						row: graph.rowOf[node]!,
						upper: place[upper]!,
						lower: place[node]!,
					})),
				);
				let expected = 0;
				for (const a of pieces)
					for (const b of pieces)
						if (a.row === b.row && a.upper < b.upper && a.lower > b.lower) expected++;
				expect(countCrossings(graph, layers, place)).toBe(expected);
			}),
		);
	});

	it("sifting saves what it says, keeps the layer's nodes and their places right", () => {
		fc.assert(
			fc.property(layered, fc.integer(), (graph, seed) => {
				const { layers, place } = layersOf(graph, (node) => (node * 7919 + seed) % 13);
				for (const layer of layers) {
					const nodes = [...layer].sort();
					const before = countCrossings(graph, layers, place);
					const saved = siftLayer(graph, layer, place);
					expect(saved).toBeGreaterThanOrEqual(0);
					expect(countCrossings(graph, layers, place)).toBe(before - saved);
					expect([...layer].sort()).toEqual(nodes);
					for (const [i, node] of layer.entries()) expect(place[node]).toBe(i);
				}
			}),
		);
	});

	it("ordered layers hold every node once, in its row", () => {
		fc.assert(
			fc.property(layered, (graph) => {
				const layers = orderLayers(graph);
				expect(layers.flatMap((layer) => [...layer]).sort((a, b) => a - b)).toEqual([
					...graph.rowOf.keys(),
				]);
				for (const [row, layer] of layers.entries())
					for (const node of layer) expect(graph.rowOf[node]).toBe(row);
			}),
		);
	});
});

it("ordered layers cross no more often than layers in number order", () => {
	fc.assert(
		fc.property(
			numbered(60).map(({ edges, levels }) => layerGraph(edges, levels)),
			(graph) => {
				const plain = layersOf(graph);
				const layers = orderLayers(graph);
				const place = new Int32Array(graph.size);
				for (const layer of layers) for (const [i, node] of layer.entries()) place[node] = i;
				expect(countCrossings(graph, layers, place)).toBeLessThanOrEqual(
					countCrossings(graph, plain.layers, plain.place),
				);
			},
		),
	);
});

it("placed nodes keep their order and their gaps, from 0 on, in whole numbers", () => {
	fc.assert(
		fc.property(
			layered,
			fc.integer({ min: 0, max: 300 }),
			fc.integer({ min: 0, max: 50 }),
			(graph, boxWidth, gap) => {
				const { layers } = layersOf(graph);
				const lefts = placeNodes(graph, layers, { boxWidth, columnGap: 2 * gap });
				expect(Math.min(...lefts)).toBe(0);
				for (const left of lefts) expect(Number.isInteger(left)).toBe(true);
				for (const layer of layers) {
					for (let i = 1; i < layer.length; i++) {
						const [a, b] = [layer[i - 1]!, layer[i]!];
						const least =
							(a < graph.topics ? boxWidth : 0) + (Math.min(a, b) < graph.topics ? 2 * gap : gap);
						expect(lefts[b]! - lefts[a]!).toBeGreaterThanOrEqual(least);
					}
				}
			},
		),
	);
});
