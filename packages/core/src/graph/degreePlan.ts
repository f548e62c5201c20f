import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { GraphError } from "./graphError.ts";
import type { KindOf } from "./requisiteKind.ts";
import { readWeights, type WeightOf } from "./weights.ts";

/** How topics are spread over terms (Heileman et al., arXiv 1811.09676, and CurricularAnalytics). */
export interface DegreePlanMetrics {
	/** Sum of weights, by term. */
	readonly loads: readonly number[];
	readonly total: number;
	/** Mean load; 0 without terms. */
	readonly mean: number;
	/** Standard deviation of the loads, of the whole population. */
	readonly deviation: number;
	/** Sum of the differences between the loads of every two terms. */
	readonly imbalance: number;
	/** By planned topic in record order: terms from each of its planned requisites to it, summed up. */
	readonly distances: ReadonlyMap<string, number>;
	/** Sum of all distances. */
	readonly distance: number;
	/** By term: requisites in it or before it, counted once for each topic after it. */
	readonly transfer: readonly number[];
	/** `[requisite, topic]` where the topic comes too early; what is not planned is never learned. */
	readonly violations: readonly (readonly [requisite: string, topic: string])[];
}

export interface DegreePlanOptions {
	/** 1 for every topic when left out. */
	readonly weightOf?: WeightOf;
	/** Every requisite is a prerequisite when left out. */
	readonly kindOf?: KindOf;
}

/**
 * Measures a plan that gives every topic a term.
 * @throws GraphError `graph/unknown-id`, `graph/repeated-id`, `graph/bad-weight`
 */
export function measureDegreePlan(
	graph: Digraph,
	terms: readonly (readonly string[])[],
	{ weightOf = () => 1, kindOf = () => "prerequisite" }: DegreePlanOptions = {},
): DegreePlanMetrics {
	const dense = unseal(graph);
	const { ids } = dense.table;
	const { offsets, items } = dense.prerequisites;
	const weights = readWeights(dense, weightOf);
	const termOf = readTerms(dense, terms);
	const loads = terms.map(() => 0);
	const distances = new Map<string, number>();
	const transfer = terms.map(() => 0);
	const violations: [string, string][] = [];
	for (let topic = 0; topic < dense.size; topic++) {
		const term = termOf[topic]!;
		if (term < 0) continue;
		loads[term]! += weights[topic]!;
		let distance = 0;
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++) {
			const requisite = items[k]!;
			const before = termOf[requisite]!;
			const kind = kindOf(ids[requisite]!, ids[topic]!);
			if (before < 0 || !isKept(kind, before, term))
				violations.push([ids[requisite]!, ids[topic]!]);
			if (before < 0) continue;
			distance += term - before;
			for (let t = before; t < term; t++) transfer[t]!++;
		}
		distances.set(ids[topic]!, distance);
	}
	const distance = [...distances.values()].reduce((sum, terms) => sum + terms, 0);
	return { loads, ...spread(loads), distances, distance, transfer, violations };
}

function isKept(kind: ReturnType<KindOf>, requisite: number, topic: number): boolean {
	if (kind === "prerequisite") return requisite < topic;
	return kind === "together" ? requisite === topic : requisite <= topic;
}

/** The term of every topic, -1 when it is not planned. */
function readTerms(dense: DenseGraph, terms: readonly (readonly string[])[]): Int32Array {
	const termOf = new Int32Array(dense.size).fill(-1);
	for (const [term, ids] of terms.entries()) {
		for (const id of ids) {
			const topic = dense.indexOf(id);
			if (termOf[topic] !== -1) {
				throw new GraphError(
					"graph/repeated-id",
					`Unexpected second term of \`${id}\`, expected one`,
				);
			}
			termOf[topic] = term;
		}
	}
	return termOf;
}

function spread(loads: readonly number[]) {
	const total = loads.reduce((sum, load) => sum + load, 0);
	const mean = loads.length === 0 ? 0 : total / loads.length;
	const variance = loads.reduce((sum, load) => sum + (load - mean) ** 2 / loads.length, 0);
	let imbalance = 0;
	for (const [i, load] of loads.entries())
		for (const other of loads.slice(i + 1)) imbalance += Math.abs(load - other);
	return { total, mean, deviation: Math.sqrt(variance), imbalance };
}
