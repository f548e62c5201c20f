import type { TopicId } from "../model/id.ts";
import type { ProgressDoc } from "../model/progress.ts";
import type { Aliases } from "./aliases.ts";
import { itemText, NOTE, recordText } from "./itemText.ts";

/** What the learner wrote about a topic, `""` for nothing. With `aliases` all its ids count. */
export function noteOf(doc: ProgressDoc, topicId: TopicId, aliases?: Aliases): string {
	return itemText(doc, topicId, NOTE, aliases);
}

/**
 * Records what the learner wrote about a topic, under its current id; `""` takes it back. On two
 * devices the text that was changed more often wins. The same text again returns the same document.
 */
export function recordNote(
	doc: ProgressDoc,
	topicId: TopicId,
	note: string,
	aliases?: Aliases,
): ProgressDoc {
	return recordText(doc, topicId, NOTE, note, aliases);
}
