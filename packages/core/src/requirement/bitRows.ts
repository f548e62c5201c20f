/** Sets of small numbers, one per row, as bits. */
export class BitRows {
	readonly words: number;
	readonly #bits: Uint32Array;

	constructor(rows: number, columns: number) {
		this.words = (columns + 31) >>> 5;
		this.#bits = new Uint32Array(rows * this.words);
	}

	/** The row as words, for reading and writing. */
	row(row: number): Uint32Array {
		return this.#bits.subarray(row * this.words, (row + 1) * this.words);
	}
}

export function hasBit(words: Uint32Array, column: number): boolean {
	return (words[column >>> 5]! & (1 << (column & 31))) !== 0;
}

export function setBit(words: Uint32Array, column: number): void {
	words[column >>> 5]! |= 1 << (column & 31);
}

export function clearBit(words: Uint32Array, column: number): void {
	words[column >>> 5]! &= ~(1 << (column & 31));
}

/** Calls back with each number in `words` that is not in `except`, ascending. */
export function eachBit(
	words: Uint32Array,
	except: Uint32Array | undefined,
	visit: (column: number) => void,
): void {
	for (let w = 0; w < words.length; w++) {
		let bits = words[w]! & ~(except?.[w] ?? 0);
		while (bits !== 0) {
			visit(w * 32 + 31 - Math.clz32(bits & -bits));
			bits &= bits - 1;
		}
	}
}
