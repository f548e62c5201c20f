import type { DenseGraph } from "./digraph.ts";
import { anyOrder, inverse } from "./prioritisedOrder.ts";
import type { Rows } from "./rows.ts";

/** A graph renumbered so that every row holds smaller numbers only. */
export interface Positioned {
	/** The topic of every number. */
	readonly order: Int32Array;
	readonly rows: Rows;
}

/**
 * Numbers the topics by a topological order with their prerequisites as rows, or, the other way round,
 * with their dependents. Rows of neighbouring numbers lie side by side, which makes searches faster.
 * @throws CycleError
 */
export function positioned(
	dense: DenseGraph,
	direction: "prerequisites" | "dependents",
	topological: Int32Array = anyOrder(dense),
): Positioned {
	const order = direction === "prerequisites" ? topological : topological.toReversed();
	const numberOf = inverse(order);
	const { offsets, items } = dense[direction];
	const starts = new Int32Array(dense.size + 1);
	const numbers = new Int32Array(items.length);
	let end = 0;
	for (let i = 0; i < order.length; i++) {
		const topic = order[i]!;
		for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++)
			numbers[end++] = numberOf[items[k]!]!;
		starts[i + 1] = end;
	}
	return { order, rows: { offsets: starts, items: numbers } };
}

/** Topics that a search below one topic may touch, as a share of all, before a bit matrix is faster. */
const SPARSE_SHARE = 1 / 24;
const SAMPLES = 24;

/** Whether searching below every single number is cheaper than a bit matrix; judged by a sample. */
export function isSparse({ offsets, items }: Rows): boolean {
	const size = offsets.length - 1;
	const seen = new Int32Array(size);
	let sum = 0;
	for (let sample = 1; sample <= SAMPLES && size > 0; sample++) {
		const stack = [Math.floor(((sample - 0.5) / SAMPLES) * size)];
		for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
			for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
				const below = items[k]!;
				if (seen[below] === sample) continue;
				seen[below] = sample;
				stack.push(below);
				sum++;
			}
		}
	}
	return sum / SAMPLES < (size + 400) * SPARSE_SHARE;
}
