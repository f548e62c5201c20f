import { type PackedFile, ParseCache, type Topic } from "@prereq/core";
import { FileBytes } from "@prereq/core/node";
import { codeIdentity } from "../../cache/codeIdentity.ts";
import { type HashedSource, hashSources } from "../../cache/hashedSource.ts";
import { hashOf } from "../../cache/hashOf.ts";
import { isStale } from "../../cache/isStale.ts";
import { type KeptKind, loadKeptBytes, saveKept } from "../../cache/keptFile.ts";
import type { ReadFolderOptions } from "../../readFolder.ts";
import { type FoundFile, type KeptFile, KeptFiles, type KeptIndex } from "./keptFiles.ts";

/** What earlier builds made of each file, by hash of its bytes. */
export interface FileStore {
	/** For a build: fills itself once the files are read. */
	readonly memory: Required<Pick<ReadFolderOptions, "cache" | "take" | "isKnown" | "recall">>;
	/** Keeps what was made of the files that were read. */
	save(): void;
}

/** Folders of one project. */
const FILES: KeptKind = { name: "build", count: 4 };
/** It changes when older files would be read wrongly. */
const FORMAT = 2;
const BODIES = "full";
/** More files than that to read anew are worth compiling what reads them. */
const FEW = 50;

/** What a build does with what it reads. */
export interface BuildUse {
	/** Whether somebody asks for the bodies of topics, rather than write them as they were kept. */
	readonly looksInside: boolean;
	/** Called before many files are read anew. */
	readonly expectsMuch: () => Promise<void>;
}

/**
 * What is kept of a content folder.
 * @param folder absolute path of the content
 * @param place absolute path of the folder that keeps it
 */
export function openFileStore(
	folder: string,
	place: string,
	{ looksInside, expectsMuch }: BuildUse,
): FileStore {
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
				let length: number | undefined;
				const isKept = (bytes: Uint8Array): boolean => {
					({ length } = bytes);
					const hash = hashOf(bytes);
					hashes.set(path, hash);
					return kept.has(path, hash);
				};
				try {
					const bytes = disk.read(`${folder}/${path}`, isKept);
					if (bytes.length !== length) isKept(bytes);
					return bytes;
				} catch {
					// Reading it again says what is wrong.
					return undefined;
				}
			},
			isKnown: (path) => kept.find(path, hashes.get(path)) !== undefined,
			recall: async (files) => {
				sources = hashSources(files, (path) => hashes.get(path));
				cache.sound = kept.sound;
				let unknown = 0;
				for (const { file, hash } of sources) {
					const found = kept.find(file.path, hash);
					if (found !== undefined) cache.restore(file, BODIES, unpack(found, looksInside));
					else unknown++;
				}
				if (unknown > FEW) await expectsMuch();
			},
		},
		save: () => {
			const same = sources.filter(({ file, hash }) => kept.has(file.path, hash)).length;
			if (!isStale({ files: sources.length, kept: kept.size, same })) return;
			saveKept(place, FILES, key, toParts());
		},
	};

	/**
	 * The topics one after the other, because together they are as large as the output; then a line that says
	 * which is whose.
	 */
	function* toParts(): Iterable<string | Uint8Array> {
		const files: KeptFile[] = [];
		for (const { file, hash } of sources) {
			const { packed, topic } = kept.find(file.path, hash) ?? pack(cache.pack(file, BODIES));
			const json = topic?.() ?? "";
			const bytes = Buffer.byteLength(json);
			files.push({ path: file.path, hash, bytes, ...(packed && { packed }) });
			yield json;
		}
		const { settings, order } = cache.sound ?? {};
		const index = { files, ...(settings !== undefined && { sound: { settings, order } }) };
		yield `\n${JSON.stringify(index satisfies KeptIndex)}`;
	}
}

/** Either keeps memory low: what is read at once lets go of the bytes, what is only written is never read. */
function unpack({ packed, topic }: FoundFile, looksInside: boolean): PackedFile {
	if (topic === undefined) return packed;
	return { ...packed, topic: looksInside ? (JSON.parse(topic().toString()) as Topic) : topic };
}

function pack(packed: PackedFile | undefined): {
	readonly packed?: KeptFile["packed"];
	readonly topic?: () => string;
} {
	if (packed?.topic === undefined) return packed === undefined ? {} : { packed };
	const { topic, ...rest } = packed;
	return { packed: rest, topic: () => JSON.stringify(topic) };
}
