import { countCrossings } from "./crossings.ts";
import type { LayeredGraph } from "./layers.ts";
import { siftLayer } from "./siftLayer.ts";

const SWEEPS = 12;
/** Sweeps without a better result after which a start is given up. */
const PATIENCE = 4;
const SIFTS = 4;
/** A round of sifting that saves a smaller share of the crossings is the last. */
const WORTHWHILE = 0.02;

/** An order of the nodes in every layer. */
interface Order {
	readonly layers: readonly Int32Array[];
	/** By node: its position in its layer. */
	readonly place: Int32Array;
	crossings: number;
}

/**
 * Orders every layer so that few edges cross: barycentre sweeps (Sugiyama, Tagawa and Toda 1981) from two
 * starts, the better of which is then sifted.
 */
export function orderLayers(graph: LayeredGraph): readonly Int32Array[] {
	const upwards = sweptFrom(graph, true);
	const downwards = sweptFrom(graph, false);
	const { layers, place, crossings } =
		upwards.crossings <= downwards.crossings ? upwards : downwards;
	let left = crossings;
	for (let round = 0; round < SIFTS && left > 0; round++) {
		let saved = 0;
		for (const layer of round % 2 === 0 ? layers : layers.toReversed())
			saved += siftLayer(graph, layer, place);
		if (saved < left * WORTHWHILE) break;
		left -= saved;
	}
	return layers;
}

function sweptFrom(graph: LayeredGraph, upwards: boolean): Order {
	const layers = depthFirstLayers(graph, upwards);
	const place = new Int32Array(graph.size);
	for (const layer of layers) renumber(layer, place);
	let best = { place: place.slice(), crossings: countCrossings(graph, layers, place) };
	for (let turn = 0, idle = 0; turn < SWEEPS && idle < PATIENCE; turn++) {
		sweep(graph, layers, place, (turn % 2 === 0) !== upwards);
		const crossings = countCrossings(graph, layers, place);
		idle = crossings < best.crossings ? 0 : idle + 1;
		if (idle === 0) best = { place: place.slice(), crossings };
	}
	for (const layer of layers) layer.sort((a, b) => best.place[a]! - best.place[b]!);
	return { layers, ...best };
}

/** Layers as a search meets their nodes, upwards from what leads nowhere or downwards from what comes first. */
function depthFirstLayers(graph: LayeredGraph, upwards: boolean): Int32Array[] {
	const { offsets, items } = upwards ? graph.above : graph.below;
	const behind = (upwards ? graph.below : graph.above).offsets;
	const layers: number[][] = Array.from({ length: graph.rowCount }, () => []);
	const seen = new Uint8Array(graph.size);
	const stack: number[] = [];
	for (let node = graph.size - 1; node >= 0; node--)
		if (behind[node] === behind[node + 1]) stack.push(node);
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (seen[node] === 1) continue;
		seen[node] = 1;
		layers[graph.rowOf[node]!]!.push(node);
		for (let k = offsets[node + 1]! - 1; k >= offsets[node]!; k--) stack.push(items[k]!);
	}
	return layers.map((layer) => Int32Array.from(layer));
}

/** Sorts every layer by the mean place of the neighbours in the layer visited before it. */
function sweep(
	graph: LayeredGraph,
	layers: readonly Int32Array[],
	place: Int32Array,
	downwards: boolean,
): void {
	const { offsets, items } = downwards ? graph.above : graph.below;
	const wish = new Float64Array(graph.size);
	for (let turn = 1; turn < layers.length; turn++) {
		const layer = layers[downwards ? turn : layers.length - 1 - turn]!;
		for (let i = 0; i < layer.length; i++) {
			const node = layer[i]!;
			const start = offsets[node]!;
			const end = offsets[node + 1]!;
			let sum = 0;
			for (let k = start; k < end; k++) sum += place[items[k]!]!;
			wish[node] = end > start ? sum / (end - start) : i;
		}
		layer.sort((a, b) => wish[a]! - wish[b]! || place[a]! - place[b]!);
		renumber(layer, place);
	}
}

function renumber(layer: Int32Array, place: Int32Array): void {
	for (let i = 0; i < layer.length; i++) place[layer[i]!] = i;
}
