import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
	ID_LOCK_FILE,
	type IdLock,
	type ParseResult,
	parseCurriculum,
	readIdLock,
	type SourceFile,
} from "@prereq/core";
import { readSourceFiles } from "@prereq/core/node";
import { CliError } from "./cliError.ts";
import { displayPath } from "./displayPath.ts";
import { readTree } from "./git/readTree.ts";
import type { Repository } from "./git/repository.ts";

/** A curriculum with its lock file, as a folder or a commit has it. */
export interface ContentVersion {
	readonly files: readonly SourceFile[];
	readonly parsed: ParseResult;
	readonly lock: IdLock | undefined;
}

/**
 * The version in a folder. A file that cannot be read makes it unsound.
 * @throws PrereqError when the folder itself cannot be read
 * @throws CliError when the lock file cannot be used
 */
export async function loadFolder(folder: string, cwd: string): Promise<ContentVersion> {
	const read = readSourceFiles(folder);
	const parsed = await parseCurriculum(read.files, { bodies: "scan" });
	const path = join(folder, ID_LOCK_FILE);
	const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
	return {
		files: read.files,
		parsed: read.diagnostics.length > 0 ? { ...parsed, curriculum: undefined } : parsed,
		lock: text === undefined ? undefined : readLock(text, displayPath(path, cwd)),
	};
}

/**
 * The version of a commit.
 * @throws CliError when git cannot read it, or its lock file cannot be used
 */
export async function loadCommit(
	repository: Repository,
	commit: string,
	ref: string,
): Promise<ContentVersion> {
	const tree = readTree(repository, commit, isRead);
	const files = tree.flatMap(({ path, text }) =>
		text === undefined || path === ID_LOCK_FILE ? [] : [{ path, text }],
	);
	const unread = tree.find(({ text }) => text === undefined);
	const parsed = await parseCurriculum(files, { bodies: "scan" });
	const lock = tree.find(({ path }) => path === ID_LOCK_FILE)?.text;
	return {
		files,
		parsed: unread ? { ...parsed, curriculum: undefined } : parsed,
		lock: lock === undefined ? undefined : readLock(lock, `${ref}:${ID_LOCK_FILE}`),
	};
}

/** The same choice as in a folder: hidden files and packages are passed over. */
function isRead(path: string): boolean {
	if (path === ID_LOCK_FILE || path === "prereq.config.json") return true;
	const steps = path.split("/");
	return (
		path.endsWith(".md") && !steps.some((step) => step.startsWith(".") || step === "node_modules")
	);
}

function readLock(text: string, shown: string): IdLock {
	const lock = readIdLock({ path: ID_LOCK_FILE, text });
	if (typeof lock !== "string") return lock;
	throw new CliError(
		lock.replace(`\`${ID_LOCK_FILE}\``, `\`${shown}\``),
		"Bring back its last good version: it says which ids learners have progress in.",
	);
}
