/**
 * A set of integers below `size` that gives up its smallest member. A bitmap whose words are summed up
 * in a smaller bitmap, and so on: adding and taking cost one step per level, and 32⁴ > 1,000,000.
 */
export class SmallestFirst {
	readonly #levels: Int32Array[] = [];
	#count = 0;

	constructor(size: number) {
		let words = size;
		do {
			words = (words + 31) >>> 5;
			this.#levels.push(new Int32Array(words));
		} while (words > 1);
	}

	/** Adds a number that is not a member. */
	add(member: number): void {
		this.#count++;
		let bit = member;
		for (let l = 0; l < this.#levels.length; l++) {
			const level = this.#levels[l]!;
			const before = level[bit >>> 5]!;
			level[bit >>> 5] = before | (1 << (bit & 31));
			if (before !== 0) return;
			bit >>>= 5;
		}
	}

	/** Removes and returns the smallest member, -1 when there is none. */
	take(): number {
		if (this.#count === 0) return -1;
		this.#count--;
		let member = 0;
		for (let l = this.#levels.length - 1; l >= 0; l--) {
			const word = this.#levels[l]![member]!;
			member = (member << 5) | (31 - Math.clz32(word & -word));
		}
		let bit = member;
		for (let l = 0; l < this.#levels.length; l++) {
			const level = this.#levels[l]!;
			const rest = level[bit >>> 5]! & ~(1 << (bit & 31));
			level[bit >>> 5] = rest;
			if (rest !== 0) break;
			bit >>>= 5;
		}
		return member;
	}
}
