import type { SourceFile } from "../model/source.ts";

/** Bytes that are asked of the system at once. */
const CHUNK = 1 << 20;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Keeps texts as the bytes that they were read as. As strings, thousands of them take twice the memory
 * as soon as each has one character beyond Latin-1, and the garbage collector moves every one.
 */
export class TextStore {
	#chunk = new Uint8Array(0);
	#used = 0;
	#last: { readonly bytes: Uint8Array; readonly text: string } | undefined;

	/** A file whose text is decoded when it is asked for; `bytes` are copied, and have to be UTF-8. */
	add(path: string, bytes: Uint8Array): SourceFile {
		return new StoredFile(path, this.#keep(bytes), this);
	}

	/** The text of kept bytes. Who looks at a file looks at it several times before the next. */
	decode(bytes: Uint8Array): string {
		if (this.#last?.bytes !== bytes) this.#last = { bytes, text: decoder.decode(bytes) };
		return this.#last.text;
	}

	#keep(bytes: Uint8Array): Uint8Array {
		const end = this.#used + bytes.length;
		if (end > this.#chunk.length) {
			this.#chunk = new Uint8Array(Math.max(CHUNK, bytes.length));
			this.#used = 0;
			return this.#keep(bytes);
		}
		const kept = this.#chunk.subarray(this.#used, end);
		kept.set(bytes);
		this.#used = end;
		return kept;
	}
}

class StoredFile implements SourceFile {
	readonly path: string;
	readonly #bytes: Uint8Array;
	readonly #store: TextStore;

	constructor(path: string, bytes: Uint8Array, store: TextStore) {
		this.path = path;
		this.#bytes = bytes;
		this.#store = store;
	}

	get text(): string {
		return this.#store.decode(this.#bytes);
	}
}
