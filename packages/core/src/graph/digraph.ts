import { unknownId } from "./graphError.ts";
import { idRanks } from "./idRanks.ts";
import type { IdTable } from "./idTable.ts";
import type { Rows } from "./rows.ts";

declare const opaque: unique symbol;

/**
 * An immutable directed graph of topics and what they require, made by `buildDigraph`.
 * Opaque: ask it through the functions of this entry.
 */
export interface Digraph {
	readonly [opaque]: true;
	/** Number of topics. */
	readonly size: number;
}

/** What a `Digraph` is inside: topics are indices in record order. */
export class DenseGraph {
	readonly size: number;
	readonly table: IdTable;
	/** Row of a topic: what it requires, in author order, without repetitions. */
	readonly prerequisites: Rows;
	/** Row of a topic: what requires it, by index. */
	readonly dependents: Rows;
	#ranks: Int32Array | undefined;
	#marks: Float64Array | undefined;
	#epoch = 0;

	constructor(table: IdTable, prerequisites: Rows, dependents: Rows, ranks?: Int32Array) {
		this.size = table.ids.length;
		this.table = table;
		this.prerequisites = prerequisites;
		this.dependents = dependents;
		this.#ranks = ranks;
	}

	/**
	 * Marks for one search: a topic is marked when `marks[topic] === epoch`. They are kept between
	 * searches so that the cost of a search follows its answer, not the size of the graph. Epochs are
	 * doubles, which never run out.
	 */
	freshMarks(): { marks: Float64Array; epoch: number } {
		this.#marks ??= new Float64Array(this.size);
		this.#epoch++;
		return { marks: this.#marks, epoch: this.#epoch };
	}

	/** The position of every id among the sorted ids; sorted anew unless that was done when building. */
	idRanks(): Int32Array {
		return this.#ranks ?? idRanks(this.table);
	}

	/** @throws GraphError `graph/unknown-id` */
	indexOf(id: string): number {
		const index = this.table.indexOf(id);
		if (index < 0) throw unknownId(id);
		return index;
	}

	idsOf(indices: ArrayLike<number>): string[] {
		const { ids } = this.table;
		const named = new Array<string>(indices.length);
		for (let i = 0; i < indices.length; i++) named[i] = ids[indices[i]!]!;
		return named;
	}
}

export function seal(graph: DenseGraph): Digraph {
	return graph as unknown as Digraph;
}

export function unseal(graph: Digraph): DenseGraph {
	return graph as unknown as DenseGraph;
}
