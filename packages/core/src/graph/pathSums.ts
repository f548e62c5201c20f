import type { Positioned } from "./positioned.ts";

/** Sums over all paths from a source to a sink, without listing them. */
export interface PathSums {
	readonly count: number;
	/** By topic: total weight of the paths that have it strictly inside. */
	readonly through: Float64Array;
}

/**
 * With `nu` paths from sources to a topic of total weight `lu` (its own included) and `nd` paths from it
 * to sinks of total weight `ld` (its own left out), paths through it weigh `lu · nd + nu · ld`.
 * Nothing is subtracted, so a sum that overflows becomes Infinity and never NaN.
 */
export function pathSums(down: Positioned, up: Positioned, weights: Float64Array): PathSums {
	const before = sumsAlong(down, weights);
	const after = sumsAlong(up, weights);
	const through = new Float64Array(weights.length);
	let count = 0;
	for (let topic = 0; topic < weights.length; topic++) {
		if (after.isEnd[topic] === 1) count += before.paths[topic]!;
		if (before.isEnd[topic] === 1 || after.isEnd[topic] === 1) continue;
		const own = product(before.paths[topic]!, weights[topic]!);
		through[topic] =
			product(before.others[topic]! + own, after.paths[topic]!) +
			product(before.paths[topic]!, after.others[topic]!);
	}
	return { count, through };
}

function sumsAlong({ order, rows: { offsets, items } }: Positioned, weights: Float64Array) {
	const paths = new Float64Array(order.length);
	/** Total weight of the paths without the topic itself. */
	const others = new Float64Array(order.length);
	const isEnd = new Uint8Array(order.length);
	for (let row = 0; row < order.length; row++) {
		const topic = order[row]!;
		if (offsets[row] === offsets[row + 1]) {
			isEnd[topic] = 1;
			paths[topic] = 1;
		}
		for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
			const below = order[items[k]!]!;
			paths[topic]! += paths[below]!;
			others[topic]! += others[below]! + product(paths[below]!, weights[below]!);
		}
	}
	return { paths, others, isEnd };
}

/** 0 · Infinity is 0 here: no path, or paths that weigh nothing. */
function product(a: number, b: number): number {
	return a === 0 || b === 0 ? 0 : a * b;
}
