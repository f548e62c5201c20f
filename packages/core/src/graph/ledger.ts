import { type DenseGraph, type Digraph, unseal } from "./digraph.ts";
import { readWeights, type WeightOf } from "./weights.ts";

declare const opaque: unique symbol;

/** A graph with efforts and sections, prepared once and then asked for every learner. Opaque. */
export interface Ledger {
	readonly [opaque]: true;
	/** Sum of all efforts. */
	readonly total: number;
	/** Names of the sections, in order of appearance. */
	readonly sections: readonly string[];
	/** Sum of efforts, by position in `sections`. */
	readonly sectionTotals: Float64Array;
}

/** What a ledger has to know about every topic; `index` is the topic's position in record order. */
export interface LedgerInput {
	/** In any unit; finite and not negative. */
	readonly effortOf: WeightOf;
	readonly sectionOf: (id: string, index: number) => string;
}

/** What a `Ledger` is inside. */
export interface DenseLedger {
	readonly dense: DenseGraph;
	readonly efforts: Float64Array;
	readonly total: number;
	readonly sections: readonly string[];
	/** Index in `sections`, by topic. */
	readonly sectionOf: Int32Array;
	readonly sectionTotals: Float64Array;
}

/** @throws GraphError `graph/bad-weight` */
export function buildLedger(graph: Digraph, { effortOf, sectionOf: nameOf }: LedgerInput): Ledger {
	const dense = unseal(graph);
	const efforts = readWeights(dense, effortOf);
	const sectionOf = new Int32Array(dense.size);
	const numbers = new Map<string, number>();
	let name: string | undefined;
	let section = 0;
	for (let topic = 0; topic < dense.size; topic++) {
		const next = nameOf(dense.table.ids[topic]!, topic);
		if (next !== name) {
			name = next;
			section = numbers.get(name) ?? numbers.size;
			numbers.set(name, section);
		}
		sectionOf[topic] = section;
	}
	const sectionTotals = new Float64Array(numbers.size);
	let total = 0;
	for (let topic = 0; topic < dense.size; topic++) {
		sectionTotals[sectionOf[topic]!]! += efforts[topic]!;
		total += efforts[topic]!;
	}
	const ledger: DenseLedger = {
		dense,
		efforts,
		total,
		sections: [...numbers.keys()],
		sectionOf,
		sectionTotals,
	};
	return ledger as unknown as Ledger;
}

export function unsealLedger(ledger: Ledger): DenseLedger {
	return ledger as unknown as DenseLedger;
}
