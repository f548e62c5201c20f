import { filterItems } from "../../dom/filterItems.ts";
import { say } from "../../dom/say.ts";
import { shownText } from "../../messages/shownText.ts";
import type { Live } from "../live.ts";

/** Filters the topics and says how many are left. */
export function filterTopics({ root, labels, stopAt }: Live): void {
	filterItems(root, stopAt, (shown) => say(root, shownText(root.lang, labels, shown), shown === 0));
}
