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

/**
 * What is kept of a content folder.
 * @param folder absolute path of the content
 * @param place absolute path of the folder that keeps it
 * @param looksInside whether somebody asks for the bodies of topics, rather than write them as they were kept
 */
export function openFileStore(folder: string, place: string, looksInside: boolean): FileStore {
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
			isKnown: (path) => kept.find(path, hashes.get(path)) !== undefined,
			recall: (files) => {
				sources = hashSources(files, (path) => hashes.get(path));
				cache.sound = kept.sound;
				for (const { file, hash } of sources) {
					const found = kept.find(file.path, hash);
					if (found !== undefined) cache.restore(file, BODIES, unpack(found, looksInside));
				}
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
	function* toParts(): Iterable<string> {
		const files: KeptFile[] = [];
		for (const { file, hash } of sources) {
			const { packed, topic } = kept.find(file.path, hash) ?? pack(cache.pack(file, BODIES));
			const json = topic?.() ?? "";
			files.push({
				path: file.path,
				hash,
				bytes: Buffer.byteLength(json),
				...(packed && { packed }),
			});
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
	return { ...packed, topic: looksInside ? (JSON.parse(topic()) as Topic) : topic };
}

function pack(packed: PackedFile | undefined): Partial<FoundFile> {
	if (packed?.topic === undefined) return packed === undefined ? {} : { packed };
	const { topic, ...rest } = packed;
	return { packed: rest, topic: () => JSON.stringify(topic) };
}
