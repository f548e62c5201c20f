import { closureStrips } from "./closureStrips.ts";
import { type Digraph, unseal } from "./digraph.ts";
import { largestMatching, type Matching } from "./matching.ts";
import { positioned } from "./positioned.ts";
import { prioritisedOrder } from "./prioritisedOrder.ts";
import type { Rows } from "./rows.ts";

/** How many topics can be learned side by side. */
export interface Width {
	/** Size of both lists below (Dilworth 1950). */
	readonly width: number;
	/** As many topics as possible of which none needs another. */
	readonly antichain: readonly string[];
	/** As few tracks as possible that hold every topic once; on a track each topic needs the one before. */
	readonly tracks: readonly (readonly string[])[];
}

/**
 * The width of a graph, by a largest matching on its closure: topics² / 8 bytes and, at worst,
 * topics^2.5 steps. The same for any order of the records.
 * @throws CycleError
 */
export function measureWidth(graph: Digraph): Width {
	const dense = unseal(graph);
	const order = prioritisedOrder(dense, dense.idRanks());
	const below = closureRows(positioned(dense, "prerequisites", order).rows);
	const matching = largestMatching(below);
	const name = (number: number) => dense.table.ids[order[number]!]!;
	return {
		width: dense.size - matching.size,
		antichain: unjoined(below, matching).map(name),
		tracks: chains(matching).map((chain) => chain.map(name)),
	};
}

/** Everything that a row reaches, ascending. */
function closureRows(rows: Rows): Int32Array[] {
	const size = rows.offsets.length - 1;
	const width = (size + 31) >>> 5;
	const words = closureStrips(rows, () => {}, width);
	return Array.from({ length: size }, (_, row) => {
		const reached: number[] = [];
		for (let w = 0; w < width; w++)
			for (let word = words[row * width + w]!; word !== 0; word &= word - 1)
				reached.push(w * 32 + 31 - Math.clz32(word & -word));
		return Int32Array.from(reached);
	});
}

/** Follows the matching from every number that is matched with nothing above it, and turns it round. */
function chains({ rightOf, leftOf }: Matching): number[][] {
	const found: number[][] = [];
	for (let top = 0; top < leftOf.length; top++) {
		if (leftOf[top]! >= 0) continue;
		const chain: number[] = [];
		for (let at = top; at >= 0; at = rightOf[at]!) chain.push(at);
		found.push(chain.reverse());
	}
	return found.sort((a, b) => a[0]! - b[0]!);
}

/**
 * The numbers outside the smallest cover (Kőnig): reached as a left, and not as a right, by alternating
 * paths from the unmatched lefts.
 */
function unjoined(rows: readonly Int32Array[], { rightOf, leftOf }: Matching): number[] {
	const leftReached = new Uint8Array(rows.length);
	const rightReached = new Uint8Array(rows.length);
	const stack: number[] = [];
	for (let left = 0; left < rows.length; left++) if (rightOf[left]! < 0) stack.push(left);
	for (let left = stack.pop(); left !== undefined; left = stack.pop()) {
		leftReached[left] = 1;
		for (const right of rows[left]!) {
			if (rightReached[right] === 1) continue;
			rightReached[right] = 1;
			stack.push(leftOf[right]!);
		}
	}
	return Array.from(leftReached.keys()).filter(
		(i) => leftReached[i] === 1 && rightReached[i] === 0,
	);
}
