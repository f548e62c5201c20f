import type { MapLine } from "../model/compiled.ts";
import type { TopicId } from "../model/id.ts";

/** Passes over all rows, alternately downwards and upwards. */
const SWEEPS = 12;

/**
 * Orders the topics inside each row so that lines become short: rows are sorted by the mean column of
 * the topics they are joined to (barycentre, Sugiyama et al. 1981), and the best of all passes is kept,
 * the author's order included. The rows themselves stay as they are.
 */
export function orderRows(
	rows: readonly (readonly TopicId[])[],
	lines: readonly MapLine[],
	columns: number,
): TopicId[][] {
	const columnOf = new Map<TopicId, number>();
	const above = neighbours(lines, "to", "from");
	const below = neighbours(lines, "from", "to");
	const place = (row: readonly TopicId[]) => {
		for (const [i, topic] of row.entries()) columnOf.set(topic, firstColumn(row, columns) + i);
	};
	for (const row of rows) place(row);

	let current = rows.map((row) => [...row]);
	let best = current;
	let shortest = width(lines, columnOf);
	for (let sweep = 0; sweep < SWEEPS && shortest > 0; sweep++) {
		const joined = sweep % 2 === 0 ? above : below;
		current = current.map((row) => [...row]);
		for (const row of sweep % 2 === 0 ? current : current.toReversed()) {
			const wish = new Map(row.map((topic) => [topic, barycentre(topic, joined, columnOf)]));
			row.sort((a, b) => wish.get(a)! - wish.get(b)!);
			place(row);
		}
		const reached = width(lines, columnOf);
		if (reached >= shortest) continue;
		best = current;
		shortest = reached;
	}
	return best;
}

/** A row shorter than the map stands in its middle; the extra column of an odd rest is on the right. */
export function firstColumn(row: readonly TopicId[], columns: number): number {
	return 1 + Math.floor((columns - row.length) / 2);
}

function width(lines: readonly MapLine[], columnOf: ReadonlyMap<TopicId, number>): number {
	let sum = 0;
	for (const { from, to } of lines) sum += Math.abs(columnOf.get(from)! - columnOf.get(to)!);
	return sum;
}

/** A topic without neighbours on that side wishes to stay where it is. */
function barycentre(
	topic: TopicId,
	joined: ReadonlyMap<TopicId, readonly TopicId[]>,
	columnOf: ReadonlyMap<TopicId, number>,
): number {
	const others = joined.get(topic);
	if (!others) return columnOf.get(topic)!;
	let sum = 0;
	for (const other of others) sum += columnOf.get(other)!;
	return sum / others.length;
}

function neighbours(
	lines: readonly MapLine[],
	end: keyof MapLine,
	other: keyof MapLine,
): Map<TopicId, TopicId[]> {
	const joined = new Map<TopicId, TopicId[]>();
	for (const line of lines) {
		const list = joined.get(line[end]);
		if (list) list.push(line[other]);
		else joined.set(line[end], [line[other]]);
	}
	return joined;
}
