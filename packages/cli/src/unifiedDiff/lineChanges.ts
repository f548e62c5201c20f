/** A run of lines that was replaced: `[aStart, aEnd)` of the old ones by `[bStart, bEnd)` of the new. */
export interface LineChange {
	readonly aStart: number;
	readonly aEnd: number;
	readonly bStart: number;
	readonly bEnd: number;
}

/** Texts that differ in more lines than this count as replaced altogether. */
const MAX_DIFFERENCES = 1000;

/**
 * The shortest list of changes that turns one list of lines into another.
 * Source: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
export function lineChanges(a: readonly string[], b: readonly string[]): LineChange[] {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (
		end < a.length - start &&
		end < b.length - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end++;
	const n = a.length - start - end;
	const m = b.length - start - end;
	if (n === 0 && m === 0) return [];
	const same = (x: number, y: number) => a[start + x] === b[start + y];
	const kept = keptLines(n, m, same) ?? [];
	const changes: LineChange[] = [];
	let [x, y] = [0, 0];
	for (const [keptX, keptY] of [...kept, [n, m] as const]) {
		if (keptX > x || keptY > y)
			changes.push({
				aStart: start + x,
				aEnd: start + keptX,
				bStart: start + y,
				bEnd: start + keptY,
			});
		[x, y] = [keptX + 1, keptY + 1];
	}
	return changes;
}

/** Pairs of equal lines on a shortest way; undefined when there are too many differences. */
function keptLines(
	n: number,
	m: number,
	same: (x: number, y: number) => boolean,
): (readonly [number, number])[] | undefined {
	const limit = Math.min(n + m, MAX_DIFFERENCES);
	const furthest = new Int32Array(2 * limit + 3);
	const trace: Int32Array[] = [];
	const middle = limit + 1;
	for (let d = 0; d <= limit; d++) {
		trace.push(furthest.slice());
		for (let k = -d; k <= d; k += 2) {
			const down = k === -d || (k !== d && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
			let x = down ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
			while (x < n && x - k < m && same(x, x - k)) x++;
			furthest[middle + k] = x;
			if (x >= n && x - k >= m) return walkBack(trace, n, m, middle);
		}
	}
	return undefined;
}

function walkBack(
	trace: readonly Int32Array[],
	n: number,
	m: number,
	middle: number,
): (readonly [number, number])[] {
	const kept: [number, number][] = [];
	let [x, y] = [n, m];
	for (let d = trace.length - 1; d >= 0; d--) {
		const before = trace[d]!;
		const k = x - y;
		const down = k === -d || (k !== d && before[middle + k - 1]! < before[middle + k + 1]!);
		const from = down ? k + 1 : k - 1;
		const fromX = d === 0 ? 0 : before[middle + from]!;
		const fromY = d === 0 ? 0 : fromX - from;
		while (x > fromX && y > fromY && x > 0 && y > 0) kept.push([--x, --y]);
		[x, y] = [fromX, fromY];
	}
	return kept.reverse();
}
