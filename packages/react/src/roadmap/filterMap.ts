import { filterItems } from "../dom/filterItems.ts";
import { say } from "../dom/say.ts";
import { allMessages } from "../messages/allMessages.ts";
import { shownText } from "../messages/shownText.ts";
import type { View } from "../view/createView.ts";
import type { Roving } from "./useRoving.ts";

/** Hides the topics that search and filter leave out, and says how many are left. */
export function filterMap(map: HTMLElement, view: View, stopAt: Roving["stopAt"]): void {
	filterItems(map, stopAt, (shown) =>
		say(map, shownText(view.formats.locale, allMessages(view), shown), shown === 0),
	);
}
