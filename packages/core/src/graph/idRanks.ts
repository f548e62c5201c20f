import type { IdTable } from "./idTable.ts";

/** The position of every id, by index, when ids are sorted by UTF-16 code units. */
export function idRanks(table: IdTable): Int32Array {
	const ranks = new Int32Array(table.ids.length);
	const sorted = table.ids.slice().sort();
	for (let rank = 0; rank < sorted.length; rank++) ranks[table.indexOf(sorted[rank]!)] = rank;
	return ranks;
}
