import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ProgressDoc } from "../model/progress.ts";
import { parseProgress } from "./decodeProgress.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { mergeProgress } from "./mergeProgress.ts";
import { ProgressError } from "./progressProblem.ts";
import type { ProgressStore } from "./progressStore.ts";
import { serializeProgress } from "./serializeProgress.ts";

/** A lock this old (ms) was left by a program that died. */
const STALE_LOCK = 10_000;
const LOCK_RETRY = 20;

/**
 * A record in a file of its own. Writes go to a temporary file that replaces the old one, under a
 * lock, so neither a crash nor a second program loses anything. A file that cannot be read is never
 * replaced: `load` and `merge` reject with a `ProgressError`, or with the error of the file system.
 */
export function fileStore(path: string): ProgressStore {
	let last: Promise<unknown> = Promise.resolve();
	return {
		load: () => readRecord(path),
		merge: (delta) => {
			const merged = last.then(() => mergeInto(path, delta));
			last = merged.catch(() => undefined);
			return merged;
		},
	};
}

async function readRecord(path: string): Promise<ProgressDoc | null> {
	let text: string;
	try {
		text = await readFile(path, "utf8");
	} catch (cause) {
		if (isCode(cause, "ENOENT")) return null;
		throw cause;
	}
	const { doc, error } = parseProgress(text.replace(/^\uFEFF/, ""));
	if (error !== undefined) throw new ProgressError(error);
	return doc;
}

async function mergeInto(path: string, delta: ProgressDoc): Promise<ProgressDoc> {
	await makeFolder(dirname(path));
	const release = await lock(`${path}.lock`);
	try {
		const stored = await readRecord(path);
		const joined = mergeProgress(stored ?? emptyProgress(), delta);
		if (joined !== stored) await replace(path, serializeProgress(joined));
		return joined;
	} finally {
		await release();
	}
}

/** Node's own `recursive` never ends where every new folder is answered with ENOENT, as in `/proc`. */
async function makeFolder(path: string): Promise<void> {
	const missing: string[] = [];
	for (let at = path; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
	for (const folder of missing)
		await mkdir(folder).catch((cause: unknown) => {
			if (!isCode(cause, "EEXIST")) throw cause;
		});
}

async function replace(path: string, text: string): Promise<void> {
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		await writeFile(temporary, text, { flag: "wx" });
		await rename(temporary, path);
	} catch (cause) {
		await rm(temporary, { force: true }).catch(() => undefined);
		throw cause;
	}
}

async function lock(path: string): Promise<() => Promise<void>> {
	for (;;) {
		try {
			await (await open(path, "wx")).close();
			return () => rm(path, { force: true });
		} catch (cause) {
			if (!isCode(cause, "EEXIST")) throw cause;
		}
		if (await isStale(path)) await rm(path, { force: true });
		else await wait(LOCK_RETRY);
	}
}

async function isStale(path: string): Promise<boolean> {
	try {
		return Date.now() - (await stat(path)).mtimeMs > STALE_LOCK;
	} catch {
		return false;
	}
}

function isCode(cause: unknown, code: string): boolean {
	return cause instanceof Error && "code" in cause && cause.code === code;
}
