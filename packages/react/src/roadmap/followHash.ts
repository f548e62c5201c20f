import type { TopicId } from "@prereq/core";
import { sayMissing } from "../dom/sayMissing.ts";
import { hashInPanel, topicHash } from "../dom/topicHash.ts";
import type { View } from "../view/createView.ts";

/**
 * Opens the topic that the address names, or closes the panel when it leads away from it.
 *
 * @param changed the event when the address has changed; an unknown topic is named only where the page was entered with it
 */
export function followHash(
	map: HTMLElement,
	{ topics, messages }: View,
	open: (id: TopicId) => void,
	close: (none: undefined) => void,
	changed: Event | undefined,
): void {
	const id = topicHash(map, (named) => topics.has(named));
	if (id !== undefined) open(id);
	else if (!hashInPanel(map)) close(undefined);
	if (id === undefined && !changed) sayMissing(map, messages);
}
