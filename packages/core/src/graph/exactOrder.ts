import type { CostlyEdge } from "./costlyEdge.ts";

/** Above this an exact answer takes too long: the table has 2^size entries. */
export const MOST_EXACT = 15;

/**
 * The order of the numbers whose backward edges cost least. `best[set]` is the least cost of putting
 * exactly that set first; putting `last` at its end drops the edges from `last` to the rest of the set.
 * O(2^size · size²).
 */
export function exactOrder(size: number, edges: readonly CostlyEdge[]): number[] {
	const costs = Array.from({ length: size }, () => new Float64Array(size));
	for (const { from, to, cost } of edges) costs[from]![to]! += cost;
	const best = new Float64Array(1 << size).fill(Number.POSITIVE_INFINITY);
	const lastOf = new Int8Array(1 << size);
	best[0] = 0;
	for (let set = 1; set < best.length; set++) {
		for (let last = 0; last < size; last++) {
			if ((set & (1 << last)) === 0) continue;
			const rest = set & ~(1 << last);
			let cost = best[rest]!;
			for (let to = 0; to < size; to++) if ((rest & (1 << to)) !== 0) cost += costs[last]![to]!;
			if (cost >= best[set]!) continue;
			best[set] = cost;
			lastOf[set] = last;
		}
	}
	const order: number[] = [];
	for (let set = best.length - 1; set !== 0; set &= ~(1 << lastOf[set]!)) order.push(lastOf[set]!);
	return order.reverse();
}
