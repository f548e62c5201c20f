import { BitRows, eachBit, setBit } from "./bitRows.ts";
import type { OpenProblem } from "./openProblem.ts";
import { rowOf } from "./rows.ts";

/**
 * For each part of an open problem, what every way to make it hold learns. Columns are the learnable
 * parts that are not mandatory by plain prerequisites anyway.
 */
export interface Landmarks {
	/** Parts that every solution learns: by plain prerequisites, and by landmarks of the goal. */
	readonly mandatory: Uint8Array;
	/** The part of each column. */
	readonly columns: Int32Array;
	/** The column of each part, −1 for none. */
	readonly columnOf: Int32Array;
	/** A row per part; undefined where the problem is too large for them. */
	readonly rows: BitRows | undefined;
}

/** Above this (64 MB of bits) rows are not built. */
const MAX_WORDS = 1 << 24;

/**
 * Landmarks of delete-free planning: `LM(t) = {t} ∪ ⋃ LM(members)` for what needs all its members;
 * of k out of n members, what lies in the landmarks of at least n − k + 1 of them.
 *
 * Source: Keyder, Richter and Helmert, "Sound and complete landmarks for and/or graphs" (ECAI 2010).
 */
export function findLandmarks(problem: OpenProblem): Landmarks {
	const mandatory = plainlyNeeded(problem);
	// In a circle a mandatory topic may not support itself, so nothing is taken for granted there.
	const free = problem.cyclic ? new Uint8Array(problem.size) : mandatory;
	const columnOf = new Int32Array(problem.size).fill(-1);
	const columns: number[] = [];
	for (let part = 0; part < problem.size; part++) {
		if (problem.learnable[part] === 0 || free[part] === 1) continue;
		columnOf[part] = columns.length;
		columns.push(part);
	}
	const words = ((columns.length + 31) >>> 5) * problem.size;
	const rows = words > MAX_WORDS ? undefined : fillRows(problem, free, columnOf, columns.length);
	if (rows !== undefined) {
		for (let part = 0; part < problem.size; part++) {
			if (mandatory[part] === 0) continue;
			const take = (column: number): void => {
				mandatory[columns[column]!] = 1;
			};
			if (free[part] === 0) eachBit(rows.row(part), undefined, take);
			else eachBit(choiceRow(problem, free, rows, part), undefined, take);
		}
	}
	return { mandatory, columns: Int32Array.from(columns), columnOf, rows };
}

/** What the goal needs through parts that need all their members. */
function plainlyNeeded({ size, need, members }: OpenProblem): Uint8Array {
	const needed = new Uint8Array(size);
	const pending = size === 0 ? [] : [0];
	for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
		if (needed[part] === 1) continue;
		needed[part] = 1;
		const row = rowOf(members, part);
		if (need[part] === row.length) for (const member of row) pending.push(member);
	}
	return needed;
}

function fillRows(
	problem: OpenProblem,
	free: Uint8Array,
	columnOf: Int32Array,
	columns: number,
): BitRows {
	const rows = new BitRows(problem.size, columns);
	if (problem.cyclic) for (let part = 0; part < problem.size; part++) rows.row(part).fill(-1);
	for (let changed = true; changed; ) {
		changed = false;
		for (const part of problem.order) {
			if (free[part] === 1) continue;
			const found = choiceRow(problem, free, rows, part);
			if (columnOf[part] !== -1) setBit(found, columnOf[part]!);
			const row = rows.row(part);
			if (found.every((word, w) => word === row[w])) continue;
			row.set(found);
			changed = problem.cyclic;
		}
	}
	clearBeyond(rows, problem.size, columns);
	return rows;
}

/** What lies in enough of the members' landmarks. */
function choiceRow(
	{ need, members }: OpenProblem,
	free: Uint8Array,
	rows: BitRows,
	part: number,
): Uint32Array {
	const found = new Uint32Array(rows.words);
	const row = rowOf(members, part);
	const open = row.filter((member) => free[member] === 0);
	const left = need[part]! - (row.length - open.length);
	if (left <= 0) return found;
	const enough = open.length - left + 1;
	if (enough === 1) {
		for (const member of open) {
			const other = rows.row(member);
			for (let w = 0; w < found.length; w++) found[w]! |= other[w]!;
		}
	} else if (left === 1) {
		found.fill(-1);
		for (const member of open) {
			const other = rows.row(member);
			for (let w = 0; w < found.length; w++) found[w]! &= other[w]!;
		}
	} else {
		countInto(found, open, rows, enough);
	}
	return found;
}

function countInto(found: Uint32Array, open: Int32Array, rows: BitRows, enough: number): void {
	const counts = new Int32Array(found.length * 32);
	for (const member of open) {
		eachBit(rows.row(member), undefined, (column) => {
			if (++counts[column]! === enough) setBit(found, column);
		});
	}
}

function clearBeyond(rows: BitRows, size: number, columns: number): void {
	if (columns % 32 === 0) return;
	const mask = (1 << (columns % 32)) - 1;
	for (let part = 0; part < size; part++) rows.row(part)[rows.words - 1]! &= mask;
}
