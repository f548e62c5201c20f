import type { LayeredGraph } from "./layers.ts";

const PASSES = 8;

/**
 * How straight a piece of an edge wants to be by how many of its ends are bends (Gansner et al. 1993,
 * §4): long edges should not wobble.
 */
const STRAIGHTNESS = [1, 2, 8] as const;

/** Widths of what stands in a layer; a bend has none. */
export interface NodeSizes {
	readonly boxWidth: number;
	/** Between two nodes; half of it between two bends. */
	readonly columnGap: number;
}

/**
 * Left ends of all nodes, from 0 on and whole, that keep the order and the gaps in every layer and pull
 * neighbours in other layers together. Layer by layer, downwards and upwards in turn, the sum of squared
 * distances to the neighbours is made as small as the order permits, exactly, by pooling adjacent
 * violators.
 */
export function placeNodes(
	graph: LayeredGraph,
	layers: readonly Int32Array[],
	{ boxWidth, columnGap }: NodeSizes,
): Float64Array {
	const halfOf = (node: number) => (node < graph.topics ? boxWidth / 2 : 0);
	const distance = (left: number, right: number) =>
		halfOf(left) +
		halfOf(right) +
		(Math.min(left, right) < graph.topics ? columnGap : columnGap / 2);
	const centres = new Float64Array(graph.size);
	for (const layer of layers) {
		const offsets = packed(layer, distance);
		const middle = offsets[layer.length - 1]! / 2;
		for (let i = 0; i < layer.length; i++) centres[layer[i]!] = offsets[i]! - middle;
	}
	for (let pass = 0; pass < PASSES; pass++)
		for (const layer of pass % 2 === 0 ? layers : layers.toReversed())
			settle(graph, layer, packed(layer, distance), centres);
	const lefts = centres.map((centre, node) => centre - halfOf(node));
	const leftmost = lefts.reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
	// Rounding keeps the order, and gaps that are whole.
	return lefts.map((left) => Math.round(left - leftmost));
}

type Distance = (left: number, right: number) => number;

/** Centres of a layer without any space to spare, from 0 on. */
function packed(layer: Int32Array, distance: Distance): Float64Array {
	const offsets = new Float64Array(layer.length);
	for (let i = 1; i < layer.length; i++)
		offsets[i] = offsets[i - 1]! + distance(layer[i - 1]!, layer[i]!);
	return offsets;
}

/**
 * With the packed offset of each node taken off its wish, the order asks for numbers that do not fall: a
 * run of nodes whose wishes fall is pooled and gets their weighted mean.
 */
function settle(
	graph: LayeredGraph,
	layer: Int32Array,
	offsets: Float64Array,
	centres: Float64Array,
): void {
	const sums = new Float64Array(layer.length);
	const weights = new Float64Array(layer.length);
	const ends = new Int32Array(layer.length);
	let pools = 0;
	for (let i = 0; i < layer.length; i++) {
		let { sum, weight } = pull(graph, layer[i]!, centres);
		sum -= weight * offsets[i]!;
		for (; pools > 0 && sums[pools - 1]! * weight >= sum * weights[pools - 1]!; pools--) {
			sum += sums[pools - 1]!;
			weight += weights[pools - 1]!;
		}
		sums[pools] = sum;
		weights[pools] = weight;
		ends[pools++] = i + 1;
	}
	let i = 0;
	for (let pool = 0; pool < pools; pool++)
		for (; i < ends[pool]!; i++) centres[layer[i]!] = sums[pool]! / weights[pool]! + offsets[i]!;
}

/** The weighted sum of the centres of a node's neighbours; a node without any wants to stay. */
function pull(
	{ above, below, topics }: LayeredGraph,
	node: number,
	centres: Float64Array,
): { sum: number; weight: number } {
	const bends = node < topics ? 0 : 1;
	let sum = 0;
	let weight = 0;
	for (const { offsets, items } of [above, below]) {
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
			const other = items[k]!;
			const straightness = STRAIGHTNESS[other < topics ? bends : bends + 1]!;
			sum += straightness * centres[other]!;
			weight += straightness;
		}
	}
	return weight > 0 ? { sum, weight } : { sum: centres[node]!, weight: 1 };
}
