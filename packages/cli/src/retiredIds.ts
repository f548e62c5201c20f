import type { IdLock } from "@prereq/core";

/** Ids that were taken out on purpose, each with the reason that its lock file gives. */
export interface RetiredIds {
	readonly topics: ReadonlyMap<string, string | undefined>;
	readonly roadmaps: ReadonlyMap<string, string | undefined>;
}

/** What a lock file says is retired; nothing without one. */
export function retiredIds(lock: IdLock | undefined): RetiredIds {
	const retired = (ids: IdLock["topics"] = new Map()): ReadonlyMap<string, string | undefined> =>
		new Map([...ids].flatMap(([id, { retired, reason }]) => (retired ? [[id, reason]] : [])));
	return { topics: retired(lock?.topics), roadmaps: retired(lock?.roadmaps) };
}
