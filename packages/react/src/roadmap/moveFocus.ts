import type { KeyboardEvent } from "react";
import { focusSearch } from "../dom/filterItems.ts";
import { stepFrom } from "../dom/stepFrom.ts";
import type { Roving } from "./useRoving.ts";

/** Goes where a key leads: to the search, or from a topic to another one. */
export function moveFocus(
	map: HTMLElement,
	item: HTMLElement | null,
	{ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
	focus: Roving["focus"],
): void {
	if (key === "/") focusSearch(map);
	else if (item !== null) focus(stepFrom(map, item, { key, shiftKey })?.querySelector("a"));
}
