import { focusSearch } from "../../dom/filterItems.ts";
import { stepFrom } from "../../dom/stepFrom.ts";
import type { Live } from "../live.ts";
import type { MapTopic } from "../readMap.ts";

/** Moves the focus from topic to topic, or into the search. */
export function moveFocus(live: Live, topic: MapTopic | undefined, event: KeyboardEvent): void {
	const { root, stopAt } = live;
	if (event.key === "/") focusSearch(root);
	const link = topic && stepFrom(root, topic.item, event)?.querySelector("a");
	if (!link) return;
	stopAt(link);
	link.focus();
}
