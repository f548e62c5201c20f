import type { Positioned } from "./positioned.ts";

/** For every topic the weight of the heaviest chain that ends in it along its rows, its own included. */
export function chainLengths({ order, rows }: Positioned, weights: Float64Array): Float64Array {
	const lengths = new Float64Array(order.length);
	for (let row = 0; row < order.length; row++) {
		let longest = 0;
		for (let k = rows.offsets[row]!; k < rows.offsets[row + 1]!; k++)
			longest = Math.max(longest, lengths[order[rows.items[k]!]!]!);
		lengths[order[row]!] = longest + weights[order[row]!]!;
	}
	return lengths;
}

/** How many of the heaviest chains there are; `lengths` are those of `chainLengths`. */
export function countHeaviest({ order, rows }: Positioned, lengths: Float64Array): number {
	const heaviest = lengths.reduce((most, length) => Math.max(most, length), 0);
	const chains = new Float64Array(order.length);
	let count = 0;
	for (let row = 0; row < order.length; row++) {
		const topic = order[row]!;
		let longest = 0;
		for (let k = rows.offsets[row]!; k < rows.offsets[row + 1]!; k++) {
			const below = order[rows.items[k]!]!;
			if (lengths[below]! > longest) {
				longest = lengths[below]!;
				chains[topic] = 0;
			}
			if (lengths[below] === longest) chains[topic]! += chains[below]!;
		}
		if (rows.offsets[row] === rows.offsets[row + 1]) chains[topic] = 1;
		if (lengths[topic] === heaviest) count += chains[topic]!;
	}
	return count;
}
