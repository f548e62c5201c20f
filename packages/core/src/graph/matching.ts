/** A largest matching of a bipartite graph; -1 stands for unmatched. */
export interface Matching {
	readonly rightOf: Int32Array;
	readonly leftOf: Int32Array;
	readonly size: number;
}

const UNREACHED = -1;

/**
 * Hopcroft and Karp (1973), without recursion, O(edges · √size). Both sides are numbered
 * 0 … size - 1; `rows[left]` are the rights that a left may be matched with.
 */
export function largestMatching(rows: readonly Int32Array[]): Matching {
	const rightOf = new Int32Array(rows.length).fill(-1);
	const leftOf = new Int32Array(rows.length).fill(-1);
	const depth = new Int32Array(rows.length);
	const next = new Int32Array(rows.length);
	let size = 0;
	while (layer()) {
		next.fill(0);
		for (let left = 0; left < rows.length; left++) if (rightOf[left]! < 0 && augment(left)) size++;
	}
	return { rightOf, leftOf, size };

	/** Layers lefts by alternating paths from unmatched ones; whether some path ends in an unmatched right. */
	function layer(): boolean {
		const queue: number[] = [];
		for (let left = 0; left < rows.length; left++) {
			depth[left] = rightOf[left]! < 0 ? 0 : UNREACHED;
			if (depth[left] === 0) queue.push(left);
		}
		let open = false;
		for (let head = 0; head < queue.length; head++) {
			const left = queue[head]!;
			for (const right of rows[left]!) {
				const other = leftOf[right]!;
				if (other < 0) open = true;
				else if (depth[other] === UNREACHED) {
					depth[other] = depth[left]! + 1;
					queue.push(other);
				}
			}
		}
		return open;
	}

	/** Matches one more left along a shortest alternating path that no other path of this round uses. */
	function augment(start: number): boolean {
		const path = [start];
		while (path.length > 0) {
			const left = path[path.length - 1]!;
			const row = rows[left]!;
			if (next[left] === row.length) {
				depth[left] = UNREACHED;
				path.pop();
				if (path.length > 0) next[path[path.length - 1]!]!++;
				continue;
			}
			const other = leftOf[row[next[left]!]!]!;
			if (other < 0) {
				for (const matched of path) {
					const right = rows[matched]![next[matched]!]!;
					rightOf[matched] = right;
					leftOf[right] = matched;
				}
				return true;
			}
			if (depth[other] === depth[left]! + 1) path.push(other);
			else next[left]!++;
		}
		return false;
	}
}
