import {
	CONFIG_PATH,
	type ConfigFile,
	ID_LOCK_FILE,
	type IdLock,
	type ParseResult,
	parseCurriculum,
	type SourceFile,
} from "@prereq/core";
import { readTree } from "./git/readTree.ts";
import type { Repository } from "./git/repository.ts";
import type { Io } from "./io.ts";
import { readFolder } from "./readFolder.ts";
import { readLock } from "./readLock.ts";

/** A curriculum with its lock file, as a folder or a commit has it. */
export interface ContentVersion {
	readonly files: readonly SourceFile[];
	readonly parsed: ParseResult;
	readonly lock: IdLock | undefined;
	readonly config: ConfigFile | undefined;
}

/**
 * The version in a folder. A file that cannot be read makes it unsound.
 * @throws PrereqError when the folder itself cannot be read
 * @throws CliError when its configuration or lock file cannot be used
 */
export async function loadFolder(folder: string, io: Io): Promise<ContentVersion> {
	const { files, lock, config, parsed, unreadable } = await readFolder({
		folder,
		bodies: "scan",
		io,
	});
	return {
		files,
		lock,
		config,
		parsed: unreadable.length > 0 ? { ...parsed, curriculum: undefined } : parsed,
	};
}

/** Which commit, of what. */
export interface CommitSource {
	readonly repository: Repository;
	readonly commit: string;
	/** What the user calls the commit. */
	readonly ref: string;
	/** Where the commit has no `prereq.config.json`: a configuration in TypeScript is not run from git. */
	readonly config: ConfigFile | undefined;
}

/**
 * The version of a commit.
 * @throws CliError when git cannot read it, or its lock file cannot be used
 */
export async function loadCommit(source: CommitSource): Promise<ContentVersion> {
	const { repository, commit, ref } = source;
	const tree = readTree(repository, commit, isRead);
	const files = tree.flatMap(({ path, text }) =>
		text === undefined || path === ID_LOCK_FILE ? [] : [{ path, text }],
	);
	const own = files.find(({ path }) => path === CONFIG_PATH);
	const config = own ?? source.config;
	const parsed = await parseCurriculum(files, { bodies: "scan", ...(config && { config }) });
	const isWhole = tree.every(({ text }) => text !== undefined);
	const lock = tree.find(({ path }) => path === ID_LOCK_FILE)?.text;
	return {
		files,
		parsed: isWhole ? parsed : { ...parsed, curriculum: undefined },
		lock: lock === undefined ? undefined : readLock(lock, `${ref}:${ID_LOCK_FILE}`),
		config,
	};
}

/** The same choice as in a folder: hidden files and packages are passed over. */
function isRead(path: string): boolean {
	if (path === ID_LOCK_FILE || path === CONFIG_PATH) return true;
	const steps = path.split("/");
	return (
		path.endsWith(".md") && !steps.some((step) => step.startsWith(".") || step === "node_modules")
	);
}
