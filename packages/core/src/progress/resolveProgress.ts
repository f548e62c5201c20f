import type { TopicId } from "../model/id.ts";
import type { ProgressDoc, ProgressItem, Status } from "../model/progress.ts";
import { type Aliases, currentId } from "./aliases.ts";
import { itemOf, joinItems } from "./progressItems.ts";
import { itemStatus } from "./statusRank.ts";

/** What a record says about each topic under its current id: all its ids joined, greatest `v` first. */
export function resolveProgress(
	doc: ProgressDoc,
	aliases?: Aliases,
): ReadonlyMap<TopicId, ProgressItem> {
	const resolved = new Map<TopicId, ProgressItem>();
	for (const [id, item] of Object.entries(doc.items)) {
		const current = currentId(id, aliases);
		resolved.set(current, joinItems(resolved.get(current), item));
	}
	return resolved;
}

/** {@link resolveProgress} for one topic. */
export function resolveItem(
	doc: ProgressDoc,
	topicId: TopicId,
	aliases?: Aliases,
): ProgressItem | undefined {
	const current = currentId(topicId, aliases);
	let joined = itemOf(doc, current);
	for (const former of aliases?.keys() ?? []) {
		const item = itemOf(doc, former);
		if (item !== undefined && currentId(former, aliases) === current)
			joined = joinItems(joined, item);
	}
	return joined;
}

/**
 * The status of one topic; `todo` where nothing is recorded. With `aliases` the current id and all
 * former ids count, and the greatest `v` wins. Asking for many topics: {@link resolveProgress}.
 */
export function statusOf(doc: ProgressDoc, topicId: TopicId, aliases?: Aliases): Status {
	return itemStatus(resolveItem(doc, topicId, aliases));
}
