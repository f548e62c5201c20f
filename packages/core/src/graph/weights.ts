import type { DenseGraph } from "./digraph.ts";
import { GraphError } from "./graphError.ts";

/** A number for a topic; `index` is its position in record order, left-out duplicates not counted. */
export type WeightOf = (id: string, index: number) => number;

/**
 * Asks for every topic's weight once.
 * @throws GraphError `graph/bad-weight`
 */
export function readWeights(
	{ table: { ids }, size }: DenseGraph,
	weightOf: WeightOf,
): Float64Array {
	const weights = new Float64Array(size);
	for (let topic = 0; topic < size; topic++) {
		const weight = weightOf(ids[topic]!, topic);
		if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) throw badWeight(ids[topic]!, weight);
		weights[topic] = weight;
	}
	return weights;
}

export function badWeight(id: string, weight: number): GraphError {
	return new GraphError(
		"graph/bad-weight",
		`Unexpected weight \`${weight}\` of \`${id}\`, expected a finite number that is not negative`,
	);
}
