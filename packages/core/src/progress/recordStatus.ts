import type { TopicId } from "../model/id.ts";
import {
	PROGRESS_FORMAT,
	type ProgressDoc,
	type ProgressItem,
	type Status,
} from "../model/progress.ts";
import { type Aliases, currentId } from "./aliases.ts";
import { resolveItem } from "./resolveProgress.ts";
import { changeCount, itemStatus, rankOf, versionOf } from "./statusRank.ts";

/**
 * Records an explicit change under the topic's current id. Recording the status that a topic
 * already has returns the same document.
 *
 * @param at - time of the change in ms since the epoch; shown only, never compared
 * @param aliases - needed for a topic with former ids, so that the change outranks theirs
 * @throws RangeError when `at` is no finite time or a topic's changes can no longer be counted
 */
export function recordStatus(
	doc: ProgressDoc,
	topicId: TopicId,
	status: Status,
	at: number,
	aliases?: Aliases,
): ProgressDoc {
	const item = nextItem(resolveItem(doc, topicId, aliases), status, at);
	if (item === undefined) return doc;
	return { ...doc, items: { ...doc.items, [currentId(topicId, aliases)]: item } };
}

/** A document that holds one change only: what a store is asked to merge. */
export function progressDelta(topicId: TopicId, item: ProgressItem): ProgressDoc {
	return { format: PROGRESS_FORMAT, items: { [topicId]: item } };
}

/** The item after an explicit change; `undefined` when the status stays. */
export function nextItem(
	item: ProgressItem | undefined,
	status: Status,
	at: number,
): ProgressItem | undefined {
	if (!Number.isFinite(at))
		throw new RangeError(`Unexpected time \`${at}\`, expected ms since the epoch`);
	if (itemStatus(item) === status) return undefined;
	const v = versionOf(changeCount(item) + 1, status);
	if (!Number.isSafeInteger(v)) {
		throw new RangeError(`Unexpected \`${item?.[0]}\` in a progress item, no change can follow it`);
	}
	const [, , , ...tail]: readonly [number, number, number, ...unknown[]] = item ?? [0, 0, 0];
	const best = Math.max(item?.[2] ?? 0, rankOf(status));
	return [v, at, best, ...tail] as unknown as ProgressItem;
}
