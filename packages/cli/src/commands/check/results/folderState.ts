import { statSync } from "node:fs";
import { relative, sep } from "node:path";
import { ID_LOCK_FILE } from "@prereq/core";
import { listSourceFiles, type SourceListing } from "@prereq/core/node";

/** What is in a folder that a check looks at. */
export interface FolderState {
	readonly listing: SourceListing;
	/** The files that a check reads. */
	readonly read: readonly string[];
	/** Bytes of each other file, by path. */
	readonly sizes: ReadonlyMap<string, number>;
}

/**
 * The state of a folder, but for what its files say.
 * @param except absolute path of a folder that is left out
 * @throws Error when anything cannot be listed
 */
export function readFolderState(folder: string, except: string): FolderState {
	const all = listSourceFiles(folder);
	const [problem] = all.diagnostics;
	if (problem !== undefined) throw new Error(problem.message);
	const left = `${relative(folder, except).replaceAll(sep, "/")}/`;
	const isSeen = (path: string): boolean => !path.startsWith(left);
	const paths = all.paths.filter(isSeen);
	const others = all.others.filter(isSeen);
	const unread = others.filter((path) => path !== ID_LOCK_FILE);
	return {
		listing: { paths, others, diagnostics: [] },
		read: unread.length < others.length ? [...paths, ID_LOCK_FILE] : paths,
		sizes: new Map(unread.map((path) => [path, statSync(`${folder}/${path}`).size])),
	};
}
