import type { ProgressItem, Status } from "../model/progress.ts";

/** Space kept for ranks inside `v`. */
const RANKS = 16;
const RANK = { todo: 0, started: 4, skipped: 8, done: 12 } as const satisfies Record<
	Status,
	number
>;

/** The rank of a status inside `v`: when two devices changed a topic equally often, the higher wins. */
export function rankOf(status: Status): number {
	return RANK[status];
}

/** The status that an item stands for. Ranks between ours come from later versions and round down. */
export function itemStatus(item: ProgressItem | undefined): Status {
	const rank = (item?.[0] ?? 0) % RANKS;
	if (rank >= RANK.done) return "done";
	if (rank >= RANK.skipped) return "skipped";
	return rank >= RANK.started ? "started" : "todo";
}

/** How many explicit changes an item counts. */
export function changeCount(item: ProgressItem | undefined): number {
	return Math.floor((item?.[0] ?? 0) / RANKS);
}

/** `v` for a number of changes and a status. */
export function versionOf(changes: number, status: Status): number {
	return changes * RANKS + RANK[status];
}
