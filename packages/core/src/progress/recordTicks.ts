import type { TopicId } from "../model/id.ts";
import type { ProgressDoc } from "../model/progress.ts";
import type { Aliases } from "./aliases.ts";
import { itemText, recordText, TICKS } from "./itemText.ts";

/**
 * Which of the `count` questions of a topic's checkpoint the learner has ticked, in their order. Ticks
 * of another number of questions are of another checkpoint: none counts.
 */
export function ticksOf(
	doc: ProgressDoc,
	topicId: TopicId,
	count: number,
	aliases?: Aliases,
): boolean[] {
	const text = itemText(doc, topicId, TICKS, aliases);
	return Array.from({ length: count }, (_, index) => text.length === count && text[index] === "1");
}

/** Records the ticks of a topic's checkpoint, one for each question, under its current id. */
export function recordTicks(
	doc: ProgressDoc,
	topicId: TopicId,
	ticks: readonly boolean[],
	aliases?: Aliases,
): ProgressDoc {
	const text = ticks.map((ticked) => (ticked ? "1" : "0")).join("");
	return recordText(doc, topicId, TICKS, text, aliases);
}
