import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../../replaceFile.ts";
import type { CheckResult } from "./checkResult.ts";
import { hashOf } from "./folderState.ts";

/** Results that a folder keeps: a few branches, presets and content folders of one project. */
const KEPT = 8;
/** Milliseconds after which a half-written file is one of a process that died. */
const ABANDONED = 60 * 60 * 1000;
const NAME = /^(\.?)check-[0-9a-f]{32}\.json/;

/** The result with this key; undefined when there is none, or its file is broken. */
export function loadResult(folder: string, key: string): CheckResult | undefined {
	const path = fileOf(folder, key);
	try {
		const text = readFileSync(path, "utf8");
		const end = text.indexOf("\n");
		const payload = text.slice(end + 1);
		if (end < 0 || text.slice(0, end) !== hashOf(key + payload)) return undefined;
		const now = new Date();
		utimesSync(path, now, now);
		return JSON.parse(payload) as CheckResult;
	} catch {
		return undefined;
	}
}

/** Keeps a result and forgets those that were not asked for longest. */
export function saveResult(folder: string, key: string, result: CheckResult): void {
	try {
		const payload = JSON.stringify(result);
		replaceFile(fileOf(folder, key), `${hashOf(key + payload)}\n${payload}`);
		forgetOld(folder);
	} catch {
		// Without a cache the next run is slower, and right all the same.
	}
}

function fileOf(folder: string, key: string): string {
	return join(folder, `check-${key.slice(0, 32)}.json`);
}

function forgetOld(folder: string): void {
	const known = readdirSync(folder)
		.flatMap((name) => {
			const path = join(folder, name);
			const stats = NAME.test(name) ? statSync(path, { throwIfNoEntry: false }) : undefined;
			return stats ? [{ path, isHalf: name.startsWith("."), time: stats.mtimeMs }] : [];
		})
		.sort((a, b) => b.time - a.time);
	const whole = known.filter(({ isHalf }) => !isHalf).slice(KEPT);
	const abandoned = known.filter(({ isHalf, time }) => isHalf && Date.now() - time > ABANDONED);
	for (const { path } of [...whole, ...abandoned]) rmSync(path, { force: true });
}
