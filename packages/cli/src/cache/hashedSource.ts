import type { SourceFile } from "@prereq/core";
import { hashOf } from "./hashOf.ts";

/** A file with the hash of its text. */
export interface HashedSource {
	readonly file: SourceFile;
	readonly hash: string;
}

/** Files with their hashes, those that are known before among them: a text that nobody looks at stays bytes. */
export function hashSources(
	files: readonly SourceFile[],
	hashBefore: (path: string) => string | undefined,
): HashedSource[] {
	return files.map((file) => ({ file, hash: hashBefore(file.path) ?? hashOf(file.text) }));
}
