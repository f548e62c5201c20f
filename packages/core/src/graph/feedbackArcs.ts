import type { CostlyEdge } from "./costlyEdge.ts";
import { exactOrder, MOST_EXACT } from "./exactOrder.ts";
import { greedyOrder } from "./greedyOrder.ts";

/** Edges without which no cycle is left, cheap together; none of them could stay. */
export function feedbackArcs(size: number, edges: readonly CostlyEdge[]): CostlyEdge[] {
	const order = size <= MOST_EXACT ? exactOrder(size, edges) : greedyOrder(size, edges);
	const place = new Int32Array(size);
	for (const [i, number] of order.entries()) place[number] = i;
	const forward = ({ from, to }: CostlyEdge) => place[from]! < place[to]!;
	const dropped = edges.filter((edge) => !forward(edge));
	return size <= MOST_EXACT ? dropped : withoutNeedless(size, edges.filter(forward), dropped);
}

/** Puts edges back, the dearest first, wherever that closes no cycle. */
function withoutNeedless(
	size: number,
	kept: readonly CostlyEdge[],
	dropped: readonly CostlyEdge[],
): CostlyEdge[] {
	const next: number[][] = Array.from({ length: size }, () => []);
	for (const { from, to } of kept) next[from]!.push(to);
	return dropped
		.toSorted((a, b) => b.cost - a.cost)
		.filter(({ from, to }) => {
			if (reaches(next, to, from)) return true;
			next[from]!.push(to);
			return false;
		});
}

function reaches(next: readonly (readonly number[])[], start: number, end: number): boolean {
	const seen = new Uint8Array(next.length);
	const stack = [start];
	for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
		if (at === end) return true;
		if (seen[at] === 1) continue;
		seen[at] = 1;
		for (const to of next[at]!) stack.push(to);
	}
	return false;
}
