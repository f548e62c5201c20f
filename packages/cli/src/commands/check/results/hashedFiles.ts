import { FileBytes } from "@prereq/core/node";
import { hashOf } from "../../../cache/hashOf.ts";
import { KeptBytes } from "./keptBytes.ts";

/** Reads the files of a folder for a check, and knows what it has read by its hash. */
export class HashedFiles {
	readonly #folder: string;
	readonly #disk = new FileBytes();
	readonly #ahead = new KeptBytes();
	readonly #hashes = new Map<string, string>();
	/** Files of which the check has the bytes that the hash is of. */
	readonly #taken = new Set<string>();

	/** @param folder absolute path that all others are relative to */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Hashes files, and keeps some of them for {@link take}; whether all could be read. */
	readAhead(paths: readonly string[]): boolean {
		try {
			for (const path of paths) {
				const bytes = this.#read(path);
				this.#hashes.set(path, hashOf(bytes));
				this.#ahead.keep(path, bytes);
			}
			return true;
		} catch {
			// What cannot be read is for the check to report.
			return false;
		}
	}

	/**
	 * The bytes of a file; they hold until the next one is asked for.
	 * @throws Error of the file system
	 */
	take(path: string): Uint8Array {
		const kept = this.#ahead.take(path);
		const bytes = kept ?? this.#read(path);
		const hash = kept ? this.#hashes.get(path)! : hashOf(bytes);
		const known = this.#hashes.get(path) ?? hash;
		this.#hashes.set(path, known);
		if (known === hash) this.#taken.add(path);
		return bytes;
	}

	/** The hash of a file that was taken. */
	hashOf(path: string): string | undefined {
		return this.#taken.has(path) ? this.#hashes.get(path) : undefined;
	}

	/** Each path with the hash of its file, as far as it was read. */
	hashesOf(
		paths: readonly string[],
	): readonly (readonly [path: string, hash: string | undefined])[] {
		return paths.map((path) => [path, this.#hashes.get(path)]);
	}

	/** Whether files are what their hashes say: what was taken stays as it was, the others are read again. */
	areSame(paths: readonly string[]): boolean {
		try {
			return paths.every(
				(path) => this.#taken.has(path) || hashOf(this.#read(path)) === this.#hashes.get(path),
			);
		} catch {
			return false;
		}
	}

	#read(path: string): Uint8Array {
		return this.#disk.read(`${this.#folder}/${path}`);
	}
}
