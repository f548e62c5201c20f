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
	 * @param isWhole - Asked when the system gave less than there was room for, as it does at the end of a file.
	 * Who knows what is in the file saves asking the system whether there is more.
	 * @throws Error of the file system
	 */
	read(path: string, isWhole?: (bytes: Uint8Array) => boolean): Uint8Array {
		const file = openSync(path, "r");
		try {
			let length = 0;
			for (;;) {
				const count = readSync(file, this.#memory, length, this.#memory.length - length, null);
				length += count;
				const bytes = this.#memory.subarray(0, length);
				if (count === 0) return bytes;
				if (length === this.#memory.length) this.#grow();
				else if (isWhole?.(bytes)) return bytes;
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
