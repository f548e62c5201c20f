import type { Rows } from "../../graph/rows.ts";
import type { LayeredGraph } from "./layers.ts";

/** How many places to each side a node is tried at. */
const REACH = 200;

/**
 * Moves each node of a layer in turn to the place where its edges cross the fewest others (sifting,
 * Matuszewski, Schönfeld and Molitor 1999); the layers above and below stay. Returns how many crossings
 * that saved.
 */
export function siftLayer(graph: LayeredGraph, layer: Int32Array, place: Int32Array): number {
	const above = neighbourPlaces(graph.above, layer, place);
	const below = neighbourPlaces(graph.below, layer, place);
	// Nodes go by their position before any move, which is their row in `above` and `below`.
	const order = layer.map((_, i) => i);
	const at = order.slice();
	let saved = 0;
	for (let node = 0; node < layer.length; node++) {
		const start = at[node]!;
		let best = start;
		let least = 0;
		for (let side = -1; side <= 1; side += 2) {
			let change = 0;
			const end = side < 0 ? Math.max(0, start - REACH) : Math.min(layer.length - 1, start + REACH);
			for (let i = start; i !== end; ) {
				i += side;
				const other = order[i]!;
				change += side * (exchange(above, node, other) + exchange(below, node, other));
				if (change >= least) continue;
				least = change;
				best = i;
			}
		}
		if (least === 0) continue;
		saved -= least;
		const step = best < start ? -1 : 1;
		for (let i = start; i !== best; i += step) {
			order[i] = order[i + step]!;
			at[order[i]!] = i;
		}
		order[best] = node;
		at[node] = best;
	}
	if (saved > 0) {
		const before = layer.slice();
		for (let i = 0; i < layer.length; i++) {
			layer[i] = before[order[i]!]!;
			place[layer[i]!] = i;
		}
	}
	return saved;
}

/** Crossings of two nodes' edges when the first stands right of the second, less those when left. */
function exchange({ offsets, items }: Rows, first: number, second: number): number {
	let difference = 0;
	const startA = offsets[first]!;
	const endA = offsets[first + 1]!;
	for (let b = offsets[second]!, endB = offsets[second + 1]!; b < endB; b++) {
		const other = items[b]!;
		for (let a = startA; a < endA; a++) {
			const own = items[a]!;
			difference += own < other ? 1 : own > other ? -1 : 0;
		}
	}
	return difference;
}

/** The places of every node's neighbours, by position in the layer. */
function neighbourPlaces({ offsets, items }: Rows, layer: Int32Array, place: Int32Array): Rows {
	const starts = new Int32Array(layer.length + 1);
	for (let i = 0; i < layer.length; i++) {
		const node = layer[i]!;
		starts[i + 1] = starts[i]! + offsets[node + 1]! - offsets[node]!;
	}
	const places = new Int32Array(starts[layer.length]!);
	let end = 0;
	for (let i = 0; i < layer.length; i++) {
		const node = layer[i]!;
		for (let k = offsets[node]!; k < offsets[node + 1]!; k++) places[end++] = place[items[k]!]!;
	}
	return { offsets: starts, items: places };
}
