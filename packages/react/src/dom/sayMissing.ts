import { fill } from "../messages/fill.ts";
import { pickToolMessages, type ToolMessages } from "../messages/toolMessages.ts";
import { say } from "./say.ts";
import { missingTopic } from "./topicHash.ts";

/** Says that the roadmap has no such topic, when the address names one that nothing of the page has. */
export function sayMissing(root: HTMLElement, given: Partial<ToolMessages>): void {
	const id = missingTopic(root);
	if (id !== undefined) say(root, fill(pickToolMessages(root.lang, given).noTopic, { id }));
}
