import { closureStrips, hasBit } from "./closureStrips.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { isSparse, positioned } from "./positioned.ts";
import { inverse } from "./prioritisedOrder.ts";
import type { Rows } from "./rows.ts";

/**
 * The prerequisites that another prerequisite of the same topic already implies, as
 * `[prerequisite, topic]`: without them the graph says the same (its transitive reduction, unique by
 * Aho, Garey and Ullman 1972). By topic in record order, then in author order.
 * @throws CycleError
 */
export function redundantPrerequisites(graph: Digraph): [prerequisite: string, topic: string][] {
	const dense = unseal(graph);
	const { ids } = dense.table;
	const { order, rows } = positioned(dense, "prerequisites");
	const redundant = isSparse(rows) ? searchRedundant(rows) : stripRedundant(rows);
	const numberOf = inverse(order);
	const pairs: [string, string][] = [];
	for (let topic = 0; topic < order.length; topic++) {
		const row = numberOf[topic]!;
		for (let k = rows.offsets[row]!; k < rows.offsets[row + 1]!; k++)
			if (redundant[k] === 1) pairs.push([ids[order[rows.items[k]!]!]!, ids[topic]!]);
	}
	return pairs;
}

/** Never searches further down than the lowest item of a row: what lies below cannot be one of them. */
function searchRedundant({ offsets, items }: Rows): Uint8Array {
	const size = offsets.length - 1;
	const redundant = new Uint8Array(items.length);
	const seen = new Int32Array(size).fill(-1);
	const stack = new Int32Array(size);
	for (let row = 0; row < size; row++) {
		const start = offsets[row]!;
		const end = offsets[row + 1]!;
		if (end - start < 2) continue;
		let lowest = size;
		for (let k = start; k < end; k++) if (items[k]! < lowest) lowest = items[k]!;
		let top = 0;
		for (let k = start; k < end; k++) if (items[k]! > lowest) stack[top++] = items[k]!;
		while (top > 0) {
			const at = stack[--top]!;
			for (let k = offsets[at]!, last = offsets[at + 1]!; k < last; k++) {
				const below = items[k]!;
				if (below < lowest || seen[below] === row) continue;
				seen[below] = row;
				if (below > lowest) stack[top++] = below;
			}
		}
		for (let k = start; k < end; k++) if (seen[items[k]!] === row) redundant[k] = 1;
	}
	return redundant;
}

function stripRedundant(rows: Rows): Uint8Array {
	const { offsets, items } = rows;
	const redundant = new Uint8Array(items.length);
	closureStrips(rows, (row, strip) => {
		for (let k = offsets[row]!; k < offsets[row + 1]!; k++)
			if (hasBit(strip, items[k]!)) redundant[k] = 1;
	});
	return redundant;
}
