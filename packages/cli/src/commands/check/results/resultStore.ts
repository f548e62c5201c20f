import { hasKept, type KeptKind, loadKept, saveKept } from "../../../cache/keptFile.ts";
import type { CheckResult } from "./checkResult.ts";

/** Results that a folder keeps: a few branches, presets and content folders of one project. */
const RESULTS: KeptKind = { name: "check", count: 8 };

/** Whether a folder keeps any result at all. */
export function hasResults(folder: string): boolean {
	return hasKept(folder, RESULTS);
}

/** The result with this key; undefined when there is none, or its file is broken. */
export function loadResult(folder: string, key: string): CheckResult | undefined {
	const payload = loadKept(folder, RESULTS, key);
	return payload === undefined ? undefined : (JSON.parse(payload) as CheckResult);
}

/** Keeps a result and forgets those that were not asked for longest. */
export function saveResult(folder: string, key: string, result: CheckResult): void {
	saveKept(folder, RESULTS, key, [JSON.stringify(result)]);
}
