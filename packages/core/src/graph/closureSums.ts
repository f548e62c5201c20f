import { type ClosureStrip, closureStrips, hasBit } from "./closureStrips.ts";
import { isSparse, type Positioned } from "./positioned.ts";
import type { Rows } from "./rows.ts";

/** For every topic the number of topics that its row reaches, or the sum of their weights. */
export function closureSums({ order, rows }: Positioned, weights?: Float64Array): Float64Array {
	const byNumber = weights && Float64Array.from(order, (topic) => weights[topic]!);
	const sums = isSparse(rows) ? searchedSums(rows, byNumber) : strippedSums(rows, byNumber);
	const byTopic = new Float64Array(order.length);
	for (let i = 0; i < order.length; i++) byTopic[order[i]!] = sums[i]!;
	return byTopic;
}

function searchedSums({ offsets, items }: Rows, weights: Float64Array | undefined): Float64Array {
	const size = offsets.length - 1;
	const sums = new Float64Array(size);
	const seen = new Int32Array(size).fill(-1);
	const stack = new Int32Array(size);
	for (let row = 0; row < size; row++) {
		let sum = 0;
		let top = 0;
		stack[top++] = row;
		while (top > 0) {
			const at = stack[--top]!;
			for (let k = offsets[at]!, end = offsets[at + 1]!; k < end; k++) {
				const below = items[k]!;
				if (seen[below] === row) continue;
				seen[below] = row;
				stack[top++] = below;
				sum += weights ? weights[below]! : 1;
			}
		}
		sums[row] = sum;
	}
	return sums;
}

function strippedSums(rows: Rows, weights: Float64Array | undefined): Float64Array {
	const { offsets, items } = rows;
	const sums = new Float64Array(offsets.length - 1);
	closureStrips(rows, (row, strip) => {
		let sum = weights ? weightOfBits(strip, weights) : countBits(strip);
		const end = strip.first + strip.width * 32;
		for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
			const item = items[k]!;
			if (item >= strip.first && item < end && !hasBit(strip, item))
				sum += weights ? weights[item]! : 1;
		}
		sums[row]! += sum;
	});
	return sums;
}

function countBits({ words, at, width }: ClosureStrip): number {
	let count = 0;
	for (let w = at; w < at + width; w++) {
		let word = words[w]!;
		if (word === 0) continue;
		word -= (word >>> 1) & 0x55555555;
		word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
		count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
	}
	return count;
}

function weightOfBits({ words, at, width, first }: ClosureStrip, weights: Float64Array): number {
	let sum = 0;
	for (let w = 0; w < width; w++) {
		for (let word = words[at + w]!; word !== 0; word &= word - 1)
			sum += weights[first + w * 32 + 31 - Math.clz32(word & -word)]!;
	}
	return sum;
}
