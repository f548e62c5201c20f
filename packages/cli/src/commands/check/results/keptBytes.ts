/** Bytes that are kept from naming a result to making it; a larger folder is read twice, which takes less memory. */
const LIMIT = 8_000_000;

/** Keeps the bytes of files in one piece of memory: thousands of small ones keep the garbage collector busy. */
export class KeptBytes {
	readonly #places = new Map<string, readonly [start: number, end: number]>();
	#memory: Buffer | undefined;
	#end = 0;

	/** Keeps bytes as long as there is room for them. */
	keep(path: string, bytes: Uint8Array): void {
		const start = this.#end;
		const end = start + bytes.length;
		if (end > LIMIT) return;
		// Memory that is not written to takes none.
		this.#memory ??= Buffer.allocUnsafeSlow(LIMIT);
		this.#memory.set(bytes, start);
		this.#places.set(path, [start, end]);
		this.#end = end;
	}

	/** Gives up the bytes of a file; undefined when they were not kept, or are gone. */
	take(path: string): Uint8Array | undefined {
		const place = this.#places.get(path);
		const bytes = place && this.#memory?.subarray(...place);
		this.#places.delete(path);
		if (this.#places.size === 0) this.#memory = undefined;
		return bytes;
	}
}
