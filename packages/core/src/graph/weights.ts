import type { DenseGraph } from "./digraph.ts";
import { GraphError } from "./graphError.ts";

/**
 * Asks for every topic's weight once.
 * @throws GraphError `graph/bad-weight`
 */
export function readWeights(dense: DenseGraph, weightOf: (id: string) => number): Float64Array {
	const weights = new Float64Array(dense.size);
	for (const [topic, id] of dense.table.ids.entries()) {
		const weight = weightOf(id);
		if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
			throw new GraphError(
				"graph/bad-weight",
				`Unexpected weight \`${weight}\` of \`${id}\`, expected a finite number that is not negative`,
			);
		}
		weights[topic] = weight;
	}
	return weights;
}
