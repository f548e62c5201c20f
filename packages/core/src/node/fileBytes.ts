import { closeSync, openSync, readSync } from "node:fs";

const START = 64 * 1024;

/**
 * Reads files one after the other into the same memory. A buffer for each of thousands of small files
 * would be thrown away faster than memory is given back.
 */
export class FileBytes {
	#memory = new Uint8Array(START);

	/**
	 * The bytes of a file; they hold until the next one is read.
	 * @throws Error of the file system
	 */
	read(path: string): Uint8Array {
		const file = openSync(path, "r");
		try {
			let length = 0;
			for (;;) {
				const count = readSync(file, this.#memory, length, this.#memory.length - length, null);
				if (count === 0) return this.#memory.subarray(0, length);
				length += count;
				if (length === this.#memory.length) this.#grow();
			}
		} finally {
			closeSync(file);
		}
	}

	#grow(): void {
		const larger = new Uint8Array(this.#memory.length * 2);
		larger.set(this.#memory);
		this.#memory = larger;
	}
}
