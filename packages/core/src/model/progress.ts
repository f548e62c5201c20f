import type { TopicId } from "./id.ts";

export const STATUSES = ["todo", "started", "done", "skipped"] as const;
export type Status = (typeof STATUSES)[number];

/** Version of the progress format. */
export const PROGRESS_FORMAT = 1;

/**
 * `[v, at, best, note, ticks]`: `v = n * 16 + rank`, where `n` counts explicit changes and rank is
 * 0 todo, 4 started, 8 skipped, 12 done; `at` is the time of the change in ms since the epoch
 * (shown only, never compared; 0 without a change); `best` is the highest rank ever reached. `note` is
 * what the learner wrote about the topic, `ticks` a `1` or `0` for each question of its checkpoint; both stand
 * behind six digits that count their changes, and are left out where nothing was written. Two items join
 * by taking the greater of each member: texts by code units, so that the later one wins.
 */
export type ProgressItem = readonly [
	v: number,
	at: number,
	best: number,
	note?: string,
	ticks?: string,
];

/** A learner's record. Ids unknown to the curriculum and unknown members are kept as they are. */
export interface ProgressDoc {
	readonly format: typeof PROGRESS_FORMAT;
	readonly items: Readonly<Record<TopicId, ProgressItem>>;
}
