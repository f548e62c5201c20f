import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../../replaceFile.ts";
import { hashOf } from "./folderState.ts";

/** What is kept in the folder: the name of a kind, and how many of it. */
export interface KeptKind {
	readonly name: string;
	readonly count: number;
}

/** Milliseconds after which a half-written file is one of a process that died. */
const ABANDONED = 60 * 60 * 1000;

/** What was kept under a key; undefined when there is none, or its file is broken. */
export function loadKept(folder: string, kind: KeptKind, key: string): string | undefined {
	const path = fileOf(folder, kind, key);
	try {
		const text = readFileSync(path, "utf8");
		const end = text.indexOf("\n");
		const payload = text.slice(end + 1);
		if (end < 0 || text.slice(0, end) !== hashOf(key + payload)) return undefined;
		const now = new Date();
		utimesSync(path, now, now);
		return payload;
	} catch {
		return undefined;
	}
}

/** Keeps a text under a key, and forgets those of its kind that were not asked for longest. */
export function saveKept(folder: string, kind: KeptKind, key: string, payload: string): void {
	try {
		replaceFile(fileOf(folder, kind, key), `${hashOf(key + payload)}\n${payload}`);
		forgetOld(folder, kind);
	} catch {
		// Without a cache the next run is slower, and right all the same.
	}
}

function fileOf(folder: string, { name }: KeptKind, key: string): string {
	return join(folder, `${name}-${key.slice(0, 32)}.json`);
}

function forgetOld(folder: string, { name: kind, count }: KeptKind): void {
	const pattern = new RegExp(`^\\.?${kind}-[0-9a-f]{32}\\.json`);
	const known = readdirSync(folder)
		.flatMap((name) => {
			const path = join(folder, name);
			const stats = pattern.test(name) ? statSync(path, { throwIfNoEntry: false }) : undefined;
			return stats ? [{ path, isHalf: name.startsWith("."), time: stats.mtimeMs }] : [];
		})
		.sort((a, b) => b.time - a.time);
	const whole = known.filter(({ isHalf }) => !isHalf).slice(count);
	const abandoned = known.filter(({ isHalf, time }) => isHalf && Date.now() - time > ABANDONED);
	for (const { path } of [...whole, ...abandoned]) rmSync(path, { force: true });
}
