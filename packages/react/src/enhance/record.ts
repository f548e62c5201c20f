import type { ProgressDoc, ProgressItem, Status } from "@prereq/core";

/**
 * What is recorded, by topic id. A reading of the progress format that takes a fifth of the bytes of
 * `@prereq/core/progress`; `record.prop.test.ts` checks that both agree.
 */
export type Recorded = Map<string, ProgressItem>;

const RANKS: readonly Status[] = ["todo", "started", "skipped", "done"];

/** @throws when the value is no progress document of format 1 */
export function readRecord(value: ProgressDoc): Recorded {
	const items = new Map(Object.entries(value.items));
	for (const [v] of items.values()) if (!(v >= 0)) throw v;
	if (value.format !== 1) throw value.format;
	return items;
}

/** A document with these items; members of `around` that this version does not know are kept. */
export function writeRecord(items: Recorded, around?: object): ProgressDoc {
	return { ...around, format: 1, items: Object.fromEntries(items) };
}

/** Joins `from` into `into`: per topic the greatest `v`, the latest `at`, the best rank. */
export function joinRecord(into: Recorded, from: Recorded): void {
	for (const [id, item] of from) {
		const own: readonly number[] = into.get(id) ?? [];
		const joined = item.map((member, nth) => Math.max(member, own[nth] ?? 0));
		into.set(id, joined as unknown as ProgressItem);
	}
}

/** The greatest `v` or `best` of all ids under which a topic may stand. */
function greatest(items: Recorded, ids: readonly string[], member: 0 | 2): number {
	return Math.max(0, ...ids.map((id) => items.get(id)?.[member] ?? 0));
}

/** The status recorded under any of the ids; `unknown` when none is recorded. */
export function recordedStatus(
	items: Recorded,
	ids: readonly string[],
	unknown: Status = "todo",
): Status {
	if (!ids.some((id) => items.has(id))) return unknown;
	return RANKS[(greatest(items, ids, 0) % 16) >> 2] ?? unknown;
}

/** The item after one more change of the topic. */
export function nextItem(items: Recorded, ids: readonly string[], status: Status): ProgressItem {
	const rank = RANKS.indexOf(status) * 4;
	const changes = Math.floor(greatest(items, ids, 0) / 16) + 1;
	return [changes * 16 + rank, Date.now(), Math.max(rank, greatest(items, ids, 2))];
}
