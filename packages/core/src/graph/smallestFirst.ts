/**
 * A set of integers below `size` that gives up its smallest member. A bitmap whose words are summed up
 * in a smaller bitmap, and so on: adding and taking cost one step per level, and 32⁴ > 1,000,000.
 */
export class SmallestFirst {
	readonly #levels: Int32Array[] = [];

	constructor(size: number) {
		let words = size;
		do {
			words = (words + 31) >>> 5;
			this.#levels.push(new Int32Array(words));
		} while (words > 1);
	}

	add(member: number): void {
		let bit = member;
		for (const level of this.#levels) {
			const word = bit >>> 5;
			const before = level[word]!;
			level[word] = before | (1 << (bit & 31));
			if (before !== 0) return;
			bit = word;
		}
	}

	/** Removes and returns the smallest member, -1 when there is none. */
	take(): number {
		let member = 0;
		for (let l = this.#levels.length - 1; l >= 0; l--) {
			const word = this.#levels[l]![member] ?? 0;
			if (word === 0) return -1;
			member = (member << 5) | (31 - Math.clz32(word & -word));
		}
		let bit = member;
		for (const level of this.#levels) {
			const word = bit >>> 5;
			level[word]! &= ~(1 << (bit & 31));
			if (level[word] !== 0) break;
			bit = word;
		}
		return member;
	}
}
