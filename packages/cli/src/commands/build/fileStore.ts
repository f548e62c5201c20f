import { type PackedFile, ParseCache } from "@prereq/core";
import { FileBytes } from "@prereq/core/node";
import { codeIdentity } from "../../cache/codeIdentity.ts";
import { type HashedSource, hashSources } from "../../cache/hashedSource.ts";
import { hashOf } from "../../cache/hashOf.ts";
import { isStale } from "../../cache/isStale.ts";
import { type KeptKind, loadKeptBytes, saveKept } from "../../cache/keptFile.ts";
import type { ReadFolderOptions } from "../../readFolder.ts";

/** What earlier builds made of each file, by hash of its bytes. */
export interface FileStore {
	/** For a build: fills itself once the files are read. */
	readonly memory: Required<Pick<ReadFolderOptions, "cache" | "take" | "recall">>;
	/** Keeps what was made of the files that were read. */
	save(): void;
}

/** Folders of one project. */
const FILES: KeptKind = { name: "build", count: 4 };
/** It changes when older files would be read wrongly. */
const FORMAT = 1;
const BODIES = "full";

/**
 * What is kept of a content folder.
 * @param folder absolute path of the content
 * @param place absolute path of the folder that keeps it
 */
export function openFileStore(folder: string, place: string): FileStore {
	const key = hashOf(JSON.stringify([FORMAT, codeIdentity(), folder]));
	const kept = new KeptFiles(loadKeptBytes(place, FILES, key));
	const cache = new ParseCache();
	const disk = new FileBytes();
	const hashes = new Map<string, string>();
	let sources: readonly HashedSource[] = [];
	return {
		memory: {
			cache,
			take: (path) => {
				let bytes: Uint8Array;
				try {
					bytes = disk.read(`${folder}/${path}`);
				} catch {
					// Reading it again says what is wrong.
					return undefined;
				}
				hashes.set(path, hashOf(bytes));
				return bytes;
			},
			recall: (files) => {
				sources = hashSources(files, (path) => hashes.get(path));
				for (const { file, hash } of sources) {
					const packed = kept.find(file.path, hash);
					if (packed !== undefined && packed !== "")
						cache.restore(file, BODIES, JSON.parse(packed) as PackedFile);
				}
			},
		},
		save: () => {
			const same = sources.filter(({ file, hash }) => kept.has(file.path, hash)).length;
			if (!isStale({ files: sources.length, kept: kept.size, same })) return;
			saveKept(place, FILES, key, toLines());
		},
	};

	/** One after the other, because together they are as large as the output. */
	function* toLines(): Iterable<string> {
		for (const { file, hash } of sources) {
			const packed = kept.find(file.path, hash) ?? toJson(cache.pack(file, BODIES));
			yield `${JSON.stringify(file.path)}\t${hash}\t${packed}\n`;
		}
	}
}

/** Empty for what cannot be kept. */
function toJson(packed: PackedFile | undefined): string {
	return packed === undefined ? "" : JSON.stringify(packed);
}

/** Where in the kept bytes the JSON of a file stands. */
interface Line {
	readonly hash: string;
	readonly start: number;
	readonly end: number;
}

const LINE_END = 10;
const TAB = 9;

/** Files as they were kept: one on a line, with path and hash before it. */
class KeptFiles {
	readonly #bytes: Buffer;
	readonly #lines = new Map<string, Line>();

	constructor(bytes: Buffer | undefined) {
		this.#bytes = bytes ?? Buffer.alloc(0);
		for (let at = 0; at < this.#bytes.length; ) {
			const newline = this.#bytes.indexOf(LINE_END, at);
			const end = newline < 0 ? this.#bytes.length : newline;
			const afterPath = this.#bytes.indexOf(TAB, at);
			const afterHash = this.#bytes.indexOf(TAB, afterPath + 1);
			const path = JSON.parse(this.#bytes.toString("utf8", at, afterPath)) as string;
			const hash = this.#bytes.toString("latin1", afterPath + 1, afterHash);
			this.#lines.set(path, { hash, start: afterHash + 1, end });
			at = end + 1;
		}
	}

	get size(): number {
		return this.#lines.size;
	}

	has(path: string, hash: string): boolean {
		return this.#lines.get(path)?.hash === hash;
	}

	/** The JSON of a file that has not changed. */
	find(path: string, hash: string): string | undefined {
		const line = this.#lines.get(path);
		return line?.hash === hash ? this.#bytes.toString("utf8", line.start, line.end) : undefined;
	}
}
