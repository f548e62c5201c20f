import type { ProgressDoc, ProgressItem, Status } from "@prereq/core";

/**
 * What is recorded, by topic id. A reading of the progress format that takes a fifth of the bytes of
 * `@prereq/core/progress`; `learner.prop.test.ts` checks that both agree.
 */
export type Recorded = Map<string, ProgressItem>;

const RANKS: readonly Status[] = ["todo", "started", "skipped", "done"];

/** @throws when the value is no progress document of format 1: its format, where it is of another */
export function readRecord(value: ProgressDoc): Recorded {
	if (value.format !== 1) throw value.format ?? 0;
	const items = new Map(Object.entries(value.items));
	for (const [v] of items.values()) if (!(v >= 0)) throw 0;
	return items;
}

/** A document with these items; members of `around` that this version does not know are kept. */
export function writeRecord(items: Recorded, around?: object): ProgressDoc {
	return { ...around, format: 1, items: Object.fromEntries(items) };
}

/**
 * Joins `from` into `into`: of each member of an item the greater, numbers and texts alike. Returns
 * whether that told anything new.
 */
export function joinRecord(into: Recorded, from: Recorded): boolean {
	let isNew = false;
	for (const [id, item] of from) {
		const joined: unknown[] = [...(into.get(id) ?? [])];
		item.forEach((member, nth) => {
			// Also where there is none yet.
			if ((joined[nth] as number) >= (member as number)) return;
			joined[nth] = member;
			isNew = true;
		});
		into.set(id, joined as unknown as ProgressItem);
	}
	return isNew;
}

/** The greatest `v` or `best` of all ids under which a topic may stand; −1 when none is recorded. */
function greatest(items: Recorded, ids: readonly string[], member: 0 | 2): number {
	let most = -1;
	for (const id of ids) most = Math.max(most, items.get(id)?.[member] ?? -1);
	return most;
}

/** The status recorded under any of the ids; `unknown` when it was never changed. */
export function recordedStatus(
	items: Recorded,
	ids: readonly string[],
	unknown: Status = "todo",
): Status {
	const v = greatest(items, ids, 0);
	return RANKS[v < 16 ? -1 : (v % 16) >> 2] ?? unknown;
}

/** The item after one more change of the topic. */
export function nextItem(items: Recorded, ids: readonly string[], status: Status): ProgressItem {
	const rank = RANKS.indexOf(status) * 4;
	const changes = Math.floor(Math.max(0, greatest(items, ids, 0)) / 16) + 1;
	return [changes * 16 + rank, Date.now(), Math.max(rank, greatest(items, ids, 2))];
}
