import type { TopicId } from "../model/id.ts";
import type { ProgressDoc, ProgressItem } from "../model/progress.ts";
import { joinUnknown } from "./joinUnknown.ts";

/** The item recorded under exactly this id. */
export function itemOf(doc: ProgressDoc, id: TopicId): ProgressItem | undefined {
	return Object.hasOwn(doc.items, id) ? doc.items[id] : undefined;
}

/** The greater of two items, member by member. Members of later versions are kept. */
export function joinItems(a: ProgressItem | undefined, b: ProgressItem): ProgressItem {
	if (a === undefined) return b;
	const [v, at, best, ...tail]: readonly [number, number, number, ...unknown[]] = a;
	const [otherV, otherAt, otherBest, ...otherTail]: readonly [
		number,
		number,
		number,
		...unknown[],
	] = b;
	const known = [Math.max(v, otherV), Math.max(at, otherAt), Math.max(best, otherBest)] as const;
	if (tail.length === 0 && otherTail.length === 0) return known;
	const longer = tail.length > otherTail.length ? tail : otherTail;
	const joined = longer.map((_, index) => joinUnknown(tail[index], otherTail[index]));
	return [...known, ...joined] as unknown as ProgressItem;
}

/** Whether two items say the same. */
export function sameItem(a: ProgressItem | undefined, b: ProgressItem): boolean {
	return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
