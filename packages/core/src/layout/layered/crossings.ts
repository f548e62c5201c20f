import type { LayeredGraph } from "./layers.ts";

/**
 * Counts how often edges cross between all neighbouring rows (Barth, Mutzel and Jünger 2004): for each
 * edge, those before it whose upper end is further right, kept in a Fenwick tree. O(edges · log width).
 */
export function countCrossings(
	{ above: { offsets, items } }: LayeredGraph,
	layers: readonly Int32Array[],
	place: Int32Array,
): number {
	const width = layers.reduce((most, layer) => Math.max(most, layer.length), 0);
	const tree = new Int32Array(width + 1);
	let crossings = 0;
	for (let row = 1; row < layers.length; row++) {
		const layer = layers[row]!;
		const last = layers[row - 1]!.length;
		tree.fill(0);
		let seen = 0;
		for (let i = 0; i < layer.length; i++) {
			const start = offsets[layer[i]!]!;
			const end = offsets[layer[i]! + 1]!;
			for (let k = start; k < end; k++) {
				let notRight = 0;
				for (let at = place[items[k]!]! + 1; at > 0; at &= at - 1) notRight += tree[at]!;
				crossings += seen - notRight;
			}
			// Edges of one topic do not cross each other: they are added together.
			for (let k = start; k < end; k++)
				for (let at = place[items[k]!]! + 1; at <= last; at += at & -at) tree[at]!++;
			seen += end - start;
		}
	}
	return crossings;
}
