import { BinaryHeap } from "../internal/binaryHeap.ts";
import type { CostlyEdge } from "./costlyEdge.ts";

interface Candidate {
	readonly number: number;
	/** What the number's edges to others cost, less those to it; only numbers still there count. */
	readonly balance: number;
}

/**
 * An order of the numbers with few backward edges (Eades, Lin and Smyth 1993, with costs): what nothing
 * leads to comes first, what leads to nothing last, and when there is neither, what has the largest
 * balance comes next. O(edges · log edges).
 */
export function greedyOrder(size: number, edges: readonly CostlyEdge[]): number[] {
	const incident: CostlyEdge[][] = Array.from({ length: size }, () => []);
	const into = new Int32Array(size);
	const out = new Int32Array(size);
	const balance = new Float64Array(size);
	for (const edge of edges) {
		if (edge.from === edge.to) continue;
		incident[edge.from]!.push(edge);
		incident[edge.to]!.push(edge);
		out[edge.from]!++;
		into[edge.to]!++;
		balance[edge.from]! += edge.cost;
		balance[edge.to]! -= edge.cost;
	}
	// A candidate whose balance has changed stays in the heap and is passed over when it comes out.
	const heap = new BinaryHeap<Candidate>(
		(a, b) => a.balance > b.balance || (a.balance === b.balance && a.number < b.number),
	);
	const gone = new Uint8Array(size);
	const ends: number[] = [];
	const watch = (number: number) => {
		if (into[number] === 0 || out[number] === 0) ends.push(number);
		else heap.add({ number, balance: balance[number]! });
	};
	for (let number = 0; number < size; number++) watch(number);

	const first: number[] = [];
	const last: number[] = [];
	while (first.length + last.length < size) {
		const number = ends.pop() ?? freshest();
		if (gone[number] === 1) continue;
		gone[number] = 1;
		(out[number] === 0 ? last : first).push(number);
		for (const edge of incident[number]!) {
			const other = edge.from === number ? edge.to : edge.from;
			if (gone[other] === 1) continue;
			if (other === edge.to) into[other]!--;
			else out[other]!--;
			balance[other]! += other === edge.to ? edge.cost : -edge.cost;
			watch(other);
		}
	}
	return [...first, ...last.reverse()];

	function freshest(): number {
		for (;;) {
			const { number, balance: known } = heap.take()!;
			if (gone[number] === 0 && known === balance[number]) return number;
		}
	}
}
