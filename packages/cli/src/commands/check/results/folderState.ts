import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { relative, sep } from "node:path";
import { ID_LOCK_FILE } from "@prereq/core";
import { listSourceFiles, type SourceListing } from "@prereq/core/node";

/** What a check can see of a folder. */
export interface FolderState {
	readonly listing: SourceListing;
	/** The hash of each file that a check reads, by path. */
	readonly hashes: ReadonlyMap<string, string>;
	/** Bytes of each other file, by path. */
	readonly sizes: ReadonlyMap<string, number>;
}

/** The hash of a file; its path is relative to the folder. */
export type HashFile = (path: string) => string;

/**
 * The state of a folder. Far cheaper than parsing, and it needs nothing but Node.
 * @param except absolute path of a folder that is left out
 * @throws Error when anything cannot be read
 */
export function readFolderState(folder: string, except: string, hashFile: HashFile): FolderState {
	const all = listSourceFiles(folder);
	const [problem] = all.diagnostics;
	if (problem !== undefined) throw new Error(problem.message);
	const left = `${relative(folder, except).replaceAll(sep, "/")}/`;
	const isSeen = (path: string): boolean => !path.startsWith(left);
	const paths = all.paths.filter(isSeen);
	const others = all.others.filter(isSeen);
	const hashes = new Map(paths.map((path) => [path, hashFile(path)]));
	const sizes = new Map<string, number>();
	for (const path of others) {
		if (path === ID_LOCK_FILE) hashes.set(path, hashFile(path));
		else sizes.set(path, statSync(`${folder}/${path}`).size);
	}
	return { listing: { paths, others, diagnostics: [] }, hashes, sizes };
}

/** SHA-256 of a text or of bytes, in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
	return hash("sha256", content);
}
