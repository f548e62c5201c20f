import { filterItems } from "../../dom/filterItems.ts";
import { countText } from "../../messages/countText.ts";
import type { Live } from "../live.ts";

/** Filters the topics and says how many are left. */
export function filterTopics({ root, labels, say }: Live): void {
	say(countText(root.lang, labels.shown, filterItems(root)));
}
