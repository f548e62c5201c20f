import type { PackedFile, SoundFiles } from "@prereq/core";

/** What is kept but for topics. */
export interface KeptIndex {
	/** Left out of files that were not sound together. */
	readonly sound?: Omit<SoundFiles, "facts"> | undefined;
	readonly files: readonly KeptFile[];
}

/** What is kept of a file, but for its topic. */
export interface KeptFile {
	readonly path: string;
	readonly hash: string;
	/** Left out when nothing could be kept. */
	readonly packed?: Omit<PackedFile, "topic">;
	/** Length of the JSON of its topic; 0 when there is none. */
	readonly bytes: number;
}

/** A file as it was kept. */
export interface FoundFile {
	readonly packed: Omit<PackedFile, "topic">;
	/** The JSON of its topic in UTF-8, if it has one. */
	readonly topic?: () => Buffer;
}

interface PlacedFile extends KeptFile {
	/** Where the JSON of its topic begins. */
	readonly start: number;
}

const LINE_END = 10;
const NOTHING = Buffer.from(JSON.stringify({ files: [] } satisfies KeptIndex));

/**
 * Files as they were kept: the JSON of their topics in UTF-8, and in the last line what else is known of
 * each. A topic is read only when somebody asks for it.
 */
export class KeptFiles {
	readonly #bytes: Buffer;
	readonly #files = new Map<string, PlacedFile>();
	readonly #sound: KeptIndex["sound"];

	constructor(bytes: Buffer = NOTHING) {
		this.#bytes = bytes;
		const last = bytes.toString("utf8", bytes.lastIndexOf(LINE_END) + 1);
		const { sound, files } = JSON.parse(last) as KeptIndex;
		this.#sound = sound;
		let start = 0;
		for (const file of files) {
			this.#files.set(file.path, { ...file, start });
			start += file.bytes;
		}
	}

	get size(): number {
		return this.#files.size;
	}

	/** What files that were sound together said about each other. */
	get sound(): SoundFiles | undefined {
		if (this.#sound === undefined) return undefined;
		const facts = new Map<string, unknown>();
		for (const { path, packed } of this.#files.values())
			if (packed) facts.set(path, packed.document.frontmatter);
		return { ...this.#sound, facts };
	}

	has(path: string, hash: string): boolean {
		return this.#files.get(path)?.hash === hash;
	}

	/** What was read from a file that has not changed, its topic as JSON. */
	find(path: string, hash: string | undefined): FoundFile | undefined {
		const file = this.#files.get(path);
		if (file?.packed === undefined || file.hash !== hash) return undefined;
		const { packed, start, bytes } = file;
		if (bytes === 0) return { packed };
		return { packed, topic: () => this.#bytes.subarray(start, start + bytes) };
	}
}
