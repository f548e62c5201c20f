import { PROGRESS_FORMAT, type ProgressDoc } from "../model/progress.ts";
import { joinMembers } from "./joinUnknown.ts";
import { itemOf, joinItems, sameItem } from "./progressItems.ts";

const KNOWN = new Set(["format", "items"]);

/**
 * Joins two records: per topic the greatest `v`, the latest `at` and the `best` ever reached.
 * Idempotent, commutative and associative, so devices may meet in any order and any number of
 * times. Unknown ids and members are kept. Returns `a` itself when `b` adds nothing.
 */
export function mergeProgress(a: ProgressDoc, b: ProgressDoc): ProgressDoc {
	const items = new Map(Object.entries(a.items));
	let changed = false;
	for (const [id, item] of Object.entries(b.items)) {
		const own = itemOf(a, id);
		const joined = joinItems(own, item);
		if (sameItem(own, joined)) continue;
		items.set(id, joined);
		changed = true;
	}
	const before = { ...a };
	const members = joinMembers(before, { ...b }, KNOWN);
	if (!changed && JSON.stringify(members) === JSON.stringify(joinMembers(before, {}, KNOWN)))
		return a;
	return { ...members, format: PROGRESS_FORMAT, items: Object.fromEntries(items) };
}
