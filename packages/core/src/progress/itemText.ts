import type { TopicId } from "../model/id.ts";
import type { ProgressDoc, ProgressItem } from "../model/progress.ts";
import { type Aliases, currentId } from "./aliases.ts";
import { resolveItem } from "./resolveProgress.ts";

/** Where an item holds the texts of a learner. */
export const NOTE = 3;
export const TICKS = 4;
type Place = typeof NOTE | typeof TICKS;

/** Digits before a text that count its changes. */
const DIGITS = 6;
const LAST = 999_999;
const COUNTED = /^\d{6}/;

/** What a learner wrote there, `""` for nothing; with `aliases` under all ids of the topic. */
export function itemText(
	doc: ProgressDoc,
	topicId: TopicId,
	place: Place,
	aliases: Aliases | undefined,
): string {
	return stored(resolveItem(doc, topicId, aliases), place).slice(DIGITS);
}

/** Records a text under the topic's current id; the same text again returns the same document. */
export function recordText(
	doc: ProgressDoc,
	topicId: TopicId,
	place: Place,
	text: string,
	aliases: Aliases | undefined,
): ProgressDoc {
	const item = resolveItem(doc, topicId, aliases);
	const before = stored(item, place);
	if (before.slice(DIGITS) === text) return doc;
	const changes = Math.min(Number(before.slice(0, DIGITS)) + 1, LAST);
	const members: unknown[] = [...(item ?? [0, 0, 0])];
	for (let index = members.length; index < place; index++) members.push("");
	members[place] = String(changes).padStart(DIGITS, "0") + text;
	const items = { ...doc.items, [currentId(topicId, aliases)]: members as unknown as ProgressItem };
	return { ...doc, items };
}

/** A text as it is stored; what a later version may have put there counts as nothing. */
function stored(item: ProgressItem | undefined, place: Place): string {
	const text: unknown = item?.[place];
	return typeof text === "string" && COUNTED.test(text) ? text : "";
}
