/**
 * A set of integers below `size` that gives up its smallest member: a bitmap, summed up in a second
 * bitmap of its words that are not zero. Finding the smallest looks at no more than size / 1024 words,
 * and at one or two when members are added near it, as they are when topics become ready.
 */
export class SmallestFirst {
	readonly #words: Int32Array;
	readonly #summary: Int32Array;
	/** No word of the summary before this one has a bit. */
	#low = 0;

	constructor(size: number) {
		this.#words = new Int32Array((size >>> 5) + 1);
		this.#summary = new Int32Array((size >>> 10) + 1);
	}

	add(member: number): void {
		const word = member >>> 5;
		const part = member >>> 10;
		this.#words[word]! |= 1 << (member & 31);
		this.#summary[part]! |= 1 << (word & 31);
		if (part < this.#low) this.#low = part;
	}

	/** Removes and returns the smallest member, -1 when there is none. */
	take(): number {
		const summary = this.#summary;
		let low = this.#low;
		while (low < summary.length && summary[low] === 0) low++;
		this.#low = low;
		if (low === summary.length) return -1;
		const parts = summary[low]!;
		const word = (low << 5) | lowestBit(parts);
		const bits = this.#words[word]!;
		const rest = bits & (bits - 1);
		this.#words[word] = rest;
		if (rest === 0) summary[low] = parts & (parts - 1);
		return (word << 5) | lowestBit(bits);
	}
}

function lowestBit(word: number): number {
	return 31 - Math.clz32(word & -word);
}
