import { isUtf8 } from "node:buffer";
import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";
import { FileBytes } from "./fileBytes.ts";
import { FileOnDisk } from "./fileOnDisk.ts";
import { findBadByte } from "./findBadByte.ts";
import { listSourceFiles, type SourceListing } from "./listSourceFiles.ts";
import type { SourceCache } from "./sourceCache.ts";
import { TextStore } from "./textStore.ts";
import { unreadable } from "./unreadable.ts";

export interface ReadSourceFiles {
	/** Every Markdown file below the folder, by path; hidden files and `node_modules` are passed over. */
	readonly files: readonly SourceFile[];
	/** Paths of everything else in the folder, by path. */
	readonly others: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/** How to read. */
export interface ReadSourceOptions {
	/** What the caller found in the folder already. */
	readonly listing?: SourceListing;
	/** Bytes of a file that the caller has read already; undefined to have it read. Asked once for each. */
	readonly take?: (path: string) => Uint8Array | undefined;
	/** Whether the caller knows what is in a file that it has read: then its text is read when it is asked for. */
	readonly isKnown?: (path: string) => boolean;
	/** What an earlier call read; files that look the same to the file system are not read again. */
	readonly cache?: SourceCache;
	/** Keep texts as bytes and decode them when they are asked for, where there is no cache for them. */
	readonly compact?: boolean;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Read the Markdown files below a folder, and its `prereq.config.json`. What cannot be read is a diagnostic, the rest is returned.
 * @throws PrereqError `folder/missing`, `folder/not-a-folder`, `folder/unreadable`
 */
export function readSourceFiles(
	dir: string,
	{ listing, take, isKnown, cache, compact }: ReadSourceOptions = {},
): ReadSourceFiles {
	const found = listing ?? listSourceFiles(dir);
	const files: SourceFile[] = [];
	const diagnostics = [...found.diagnostics];
	const disk = new FileBytes();
	const store = compact && !cache ? new TextStore() : undefined;
	for (const path of found.paths) {
		const absolute = `${dir}/${path}`;
		let bytes: Uint8Array | undefined;
		const read = () => {
			bytes = take?.(path) ?? disk.read(absolute);
			return bytes;
		};
		const decode = () => decoder.decode(read());
		try {
			if (store) {
				const taken = read();
				files.push(
					isKnown?.(path) ? new FileOnDisk(path, absolute) : store.add(path, valid(taken)),
				);
			} else files.push({ path, text: cache ? cache.remember(absolute, decode) : decode() });
		} catch (error) {
			diagnostics.push(
				bytes === undefined ? unreadable(path, `\`${path}\``, error) : notText(path, bytes),
			);
		}
	}
	return { files, others: found.others, diagnostics };
}

/** @throws Error when bytes are not UTF-8 */
function valid(bytes: Uint8Array): Uint8Array {
	if (isUtf8(bytes)) return bytes;
	throw new TypeError("not UTF-8");
}

function notText(file: string, bytes: Uint8Array): Diagnostic {
	const { range, byte } = findBadByte(bytes);
	const message = `\`${file}\` is not UTF-8 text: the byte \`${byte}\` is no character here.`;
	return createDiagnostic("file/text", { file, range, message });
}
