import {
	chmodSync,
	existsSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { CliError, Interrupted } from "./cliError.ts";
import { makeFolder } from "./makeFolder.ts";
import { temporaryName } from "./temporaryName.ts";

/** A file with its new text; without one it is removed. */
export interface FileChange {
	/** Absolute path. */
	readonly path: string;
	readonly text: string | undefined;
}

interface Staged {
	readonly path: string;
	readonly fresh: string | undefined;
	/** Where the old file waits until all is done. */
	readonly old: string;
}

/**
 * Writes and removes files, all of them or none: new texts are written beside their places, then
 * everything is renamed at once, and back again when one of the renames fails.
 * @throws Interrupted when the signal is aborted before the first rename
 * @throws CliError when a file cannot be written
 */
export async function replaceFiles(
	changes: readonly FileChange[],
	signal: AbortSignal,
): Promise<void> {
	const staged: Staged[] = [];
	try {
		for (const change of changes) staged.push(stage(change));
		await setImmediate();
		if (signal.aborted) throw new Interrupted();
		commit(staged);
	} catch (error) {
		if (error instanceof Interrupted || !(error instanceof Error)) throw error;
		throw new CliError(
			`Nothing was changed: ${error.message.split("\n", 1)[0]}.`,
			"Make the folder writable and try again.",
			{ cause: error },
		);
	} finally {
		for (const { fresh, old } of staged) {
			if (fresh !== undefined && existsSync(fresh)) rmSync(fresh);
			if (existsSync(old)) rmSync(old);
		}
	}
}

function stage({ path, text }: FileChange): Staged {
	// A link stays a link; the file that it leads to gets the new text.
	const target = text !== undefined && existsSync(path) ? realpathSync(path) : path;
	if (statSync(target, { throwIfNoEntry: false })?.isFile() === false)
		throw new Error(`\`${target}\` is no file`);
	const old = temporaryName(target, "old-");
	if (text === undefined) return { path: target, fresh: undefined, old };
	const fresh = temporaryName(target, "new-");
	makeFolder(dirname(target));
	writeFileSync(fresh, text);
	if (existsSync(target)) chmodSync(fresh, statSync(target).mode);
	return { path: target, fresh, old };
}

/** Synchronous, so that nothing comes between the renames. */
function commit(staged: readonly Staged[]): void {
	const done: Staged[] = [];
	try {
		for (const change of staged) {
			if (existsSync(change.path)) renameSync(change.path, change.old);
			done.push(change);
			if (change.fresh !== undefined) renameSync(change.fresh, change.path);
		}
	} catch (error) {
		for (const { path, old, fresh } of done.reverse()) {
			if (fresh !== undefined) rmSync(path, { force: true });
			if (existsSync(old)) renameSync(old, path);
		}
		throw error;
	}
}
