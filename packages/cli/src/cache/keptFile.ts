import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { replaceFile } from "../replaceFile.ts";

/** What is kept in the folder: the name of a kind, and how many of it. */
export interface KeptKind {
	readonly name: string;
	readonly count: number;
}

const LINE_END = 10;
/** Milliseconds after which a half-written file is one of a process that died. */
const ABANDONED = 60 * 60 * 1000;

/** Whether a folder keeps anything of a kind. */
export function hasKept(folder: string, { name: kind }: KeptKind): boolean {
	try {
		return readdirSync(folder).some((name) => name.startsWith(`${kind}-`));
	} catch {
		return false;
	}
}

/** What was kept under a key; undefined when there is none, or its file is broken. */
export function loadKept(folder: string, kind: KeptKind, key: string): string | undefined {
	return loadKeptBytes(folder, kind, key)?.toString();
}

/** The same in UTF-8, for what is looked at piece by piece. */
export function loadKeptBytes(folder: string, kind: KeptKind, key: string): Buffer | undefined {
	const path = fileOf(folder, kind, key);
	try {
		const bytes = readFileSync(path);
		const end = bytes.lastIndexOf(LINE_END);
		const payload = bytes.subarray(0, Math.max(end, 0));
		if (bytes.toString("latin1", end + 1) !== sealOf(crc32(payload, crc32(key)))) return undefined;
		const now = new Date();
		utimesSync(path, now, now);
		return payload;
	} catch {
		return undefined;
	}
}

/** Keeps a text under a key, and forgets those of its kind that were not asked for longest. */
export function saveKept(
	folder: string,
	kind: KeptKind,
	key: string,
	parts: Iterable<string | Uint8Array>,
): void {
	try {
		replaceFile(fileOf(folder, kind, key), sealed(key, parts));
		forgetOld(folder, kind);
	} catch {
		// Without a cache the next run is slower, and right all the same.
	}
}

/** A text and a last line that says whether it is whole. */
function* sealed(key: string, parts: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
	let sum = crc32(key);
	for (const part of parts) {
		sum = crc32(part, sum);
		yield part;
	}
	yield `\n${sealOf(sum)}`;
}

function sealOf(sum: number): string {
	return sum.toString(16);
}

function fileOf(folder: string, { name }: KeptKind, key: string): string {
	return join(folder, `${name}-${key}.json`);
}

function forgetOld(folder: string, { name: kind, count }: KeptKind): void {
	const pattern = new RegExp(`^\\.?${kind}-[0-9a-f]{16}\\.json`);
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
