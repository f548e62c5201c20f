import { expect, it } from "vitest";
import { countCrossings } from "./crossings.ts";
import { layerGraph } from "./layers.ts";
import { orderLayers } from "./orderLayers.ts";
import { siftLayer } from "./siftLayer.ts";

/** 12 rows of 10 nodes; each node below the first row hangs on three of the row above. */
function tangle() {
	const from: number[] = [];
	const to: number[] = [];
	for (let node = 10; node < 120; node++) {
		const row = Math.floor(node / 10) - 1;
		const first = (node * 7 + row * row) % 10;
		for (const place of [first, (first + 3) % 10, (first * first + 1) % 10]) {
			from.push(row * 10 + place);
			to.push(node);
		}
	}
	return layerGraph(
		{ from: Int32Array.from(from), to: Int32Array.from(to) },
		Int32Array.from({ length: 120 }, (_, node) => Math.floor(node / 10)),
	);
}

it("leaves little for another round of sifting", () => {
	const graph = tangle();
	const layers = orderLayers(graph);
	const place = new Int32Array(graph.size);
	for (const layer of layers) for (const [i, node] of layer.entries()) place[node] = i;
	const crossings = countCrossings(graph, layers, place);
	const plain = Array.from({ length: 12 }, (_, row) =>
		Int32Array.from({ length: 10 }, (__, i) => row * 10 + i),
	);
	expect(crossings).toBeLessThan(
		countCrossings(graph, plain, Int32Array.from(plain.flatMap((l) => [...l.keys()]))) / 2,
	);
	const saved = layers.reduce((sum, layer) => sum + siftLayer(graph, layer, place), 0);
	expect(saved).toBeLessThan(crossings * 0.05);
});
