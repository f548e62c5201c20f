import { filterItems } from "../../dom/filterItems.ts";
import { say } from "../../dom/say.ts";
import { countText } from "../../messages/countText.ts";
import type { Live } from "../live.ts";

/** Filters the topics and says how many are left. */
export function filterTopics({ root, labels, stopAt }: Live): void {
	filterItems(root, stopAt, (shown) =>
		say(root, countText(root.lang, labels.shown, shown), shown === 0),
	);
}
