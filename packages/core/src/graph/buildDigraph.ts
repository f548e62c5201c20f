import { DenseGraph, type Digraph, seal } from "./digraph.ts";
import { idRanks } from "./idRanks.ts";
import { IdTable } from "./idTable.ts";
import { hasItem, type Rows, transpose } from "./rows.ts";

/** A topic and the ids it requires. */
export interface DigraphRecord {
	readonly id: string;
	readonly requires: readonly string[];
}

/** A prerequisite that no record has. */
export interface UnknownPrerequisite {
	/** The topic that asks for it. */
	readonly id: string;
	readonly missing: string;
}

/** A graph and everything that had to be left out of it. */
export interface BuiltDigraph {
	readonly graph: Digraph;
	/** The id of every record whose id an earlier record has; such a record is left out. */
	readonly duplicates: readonly string[];
	/** Every prerequisite that is left out because it names no topic. */
	readonly unknown: readonly UnknownPrerequisite[];
}

export interface BuildOptions {
	/** Sorts the ids once, for a graph that is asked for orders by id many times. */
	readonly rankIds?: boolean;
}

/** Rows this short are searched for repetitions by eye instead of with marks. */
const SHORT_ROW = 16;

/**
 * Builds a graph from records in author order, in O(topics + prerequisites). Problems are collected,
 * never thrown; cycles are allowed and found by `findCycles`. A prerequisite listed twice counts once.
 */
export function buildDigraph(
	records: readonly DigraphRecord[],
	{ rankIds = false }: BuildOptions = {},
): BuiltDigraph {
	const table = new IdTable(records.length);
	const duplicates: string[] = [];
	let kept = records;
	let capacity = 0;
	for (const record of records) {
		if (table.add(record.id)) capacity += record.requires.length;
		else duplicates.push(record.id);
	}
	if (duplicates.length > 0) kept = firstOfEachId(records);

	const unknown: UnknownPrerequisite[] = [];
	const prerequisites = readRows(kept, table, capacity, unknown);
	const graph = new DenseGraph(
		table,
		prerequisites,
		transpose(prerequisites),
		rankIds ? idRanks(table) : undefined,
	);
	return { graph: seal(graph), duplicates, unknown };
}

function firstOfEachId(records: readonly DigraphRecord[]): DigraphRecord[] {
	const seen = new Set<string>();
	return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function readRows(
	records: readonly DigraphRecord[],
	table: IdTable,
	capacity: number,
	unknown: UnknownPrerequisite[],
): Rows {
	const offsets = new Int32Array(records.length + 1);
	const items = new Int32Array(capacity);
	let end = 0;
	for (let topic = 0; topic < records.length; topic++) {
		const { id, requires } = records[topic]!;
		const start = end;
		const seen = requires.length > SHORT_ROW ? new Set<number>() : undefined;
		for (let k = 0; k < requires.length; k++) {
			const missing = requires[k]!;
			const prerequisite = table.indexOf(missing);
			if (prerequisite < 0) unknown.push({ id, missing });
			else if (seen ? !seen.has(prerequisite) : !hasItem(items, prerequisite, start, end)) {
				seen?.add(prerequisite);
				items[end++] = prerequisite;
			}
		}
		offsets[topic + 1] = end;
	}
	return { offsets, items: end === capacity ? items : items.slice(0, end) };
}
