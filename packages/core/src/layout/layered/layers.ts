import type { Rows } from "../../graph/rows.ts";
import { type Edges, groupRows } from "./edges.ts";

/** A graph whose edges all lead from one row to the next: long edges go through bends. */
export interface LayeredGraph {
	/** Nodes below this number are topics, the rest are bends. */
	readonly topics: number;
	/** Topics and bends. */
	readonly size: number;
	readonly rowOf: Int32Array;
	readonly rowCount: number;
	/** By node: its neighbours in the row above and in the row below. */
	readonly above: Rows;
	readonly below: Rows;
	/** By edge of the original graph: the first of its bends, which follow one another downwards. */
	readonly firstBend: Int32Array;
}

/** Cuts edges that lead down more than one row into pieces. */
export function layerGraph({ from, to }: Edges, rows: Int32Array): LayeredGraph {
	const topics = rows.length;
	const firstBend = new Int32Array(from.length);
	let size = topics;
	let pieces = 0;
	for (let edge = 0; edge < from.length; edge++) {
		firstBend[edge] = size;
		const length = rows[to[edge]!]! - rows[from[edge]!]!;
		size += length - 1;
		pieces += length;
	}
	const rowOf = new Int32Array(size);
	rowOf.set(rows);
	const upper = new Int32Array(pieces);
	const lower = new Int32Array(pieces);
	let piece = 0;
	for (let edge = 0; edge < from.length; edge++) {
		let at = from[edge]!;
		let bend = firstBend[edge]!;
		for (let row = rows[at]! + 1; row < rows[to[edge]!]!; row++) {
			rowOf[bend] = row;
			upper[piece] = at;
			lower[piece++] = bend;
			at = bend++;
		}
		upper[piece] = at;
		lower[piece++] = to[edge]!;
	}
	let rowCount = 0;
	for (let node = 0; node < topics; node++) rowCount = Math.max(rowCount, rows[node]! + 1);
	return {
		topics,
		size,
		rowOf,
		rowCount,
		above: groupRows(size, lower, upper),
		below: groupRows(size, upper, lower),
		firstBend,
	};
}
