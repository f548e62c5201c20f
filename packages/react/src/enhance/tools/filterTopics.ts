import { filterItems } from "../../dom/filterItems.ts";
import { countText } from "../../messages/countText.ts";
import type { Live } from "../live.ts";

/** Filters the topics and says how many are left. */
export function filterTopics({ root, labels, say, stopAt }: Live): void {
	const shown = filterItems(root, stopAt);
	say(countText(root.lang, labels.shown, shown), shown === 0);
}
