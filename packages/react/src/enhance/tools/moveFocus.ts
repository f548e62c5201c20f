import type { Live } from "../live.ts";
import type { MapTopic } from "../readMap.ts";
import { focusSearch } from "./filterTopics.ts";
import { planMap } from "./planMap.ts";

/** The topic of a row that stands nearest to another. */
function nearest(row: Element | undefined, to: HTMLElement): Element | undefined {
	const distance = (item: Element): number =>
		Math.abs(Number((item as HTMLElement).dataset["column"]) - Number(to.dataset["column"]));
	return row && [...row.children].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The topic that a key leads to. Arrows follow the picture where it is a grid and the list where it
 * is one; with Shift, up and down follow the prerequisite lines.
 */
function stepFrom(live: Live, { item }: MapTopic, event: KeyboardEvent): Element | undefined {
	const { root } = live;
	const planned = [...planMap(live).values()];
	const own = planned.find(({ topic }) => topic.item === item);
	const items = planned.map(({ topic }) => topic.item).filter((other) => !other.hidden);
	const row = item.parentElement as HTMLOListElement;
	const along = (step: number): Element | undefined => items[items.indexOf(item) + step];
	const across = (step: number): Element | undefined => {
		if (getComputedStyle(row).display !== "grid") return along(step);
		const rows = [...root.querySelectorAll("ol")];
		return nearest(rows[rows.indexOf(row) + step], item);
	};
	const onward = getComputedStyle(root).direction === "rtl" ? -1 : 1;
	switch (event.shiftKey ? `Shift${event.key}` : event.key) {
		case "ArrowRight":
			return along(onward);
		case "ArrowLeft":
			return along(-onward);
		case "ArrowDown":
			return across(1);
		case "ArrowUp":
			return across(-1);
		case "ShiftArrowDown":
			return planned.find(({ needs }) => needs.includes(own?.word ?? ""))?.topic.item;
		case "ShiftArrowUp":
			return planned.find(({ word }) => own?.needs.includes(word))?.topic.item;
		case "Home":
			return items[0];
		case "End":
			return items.at(-1);
		default:
			return undefined;
	}
}

/** Moves the focus from topic to topic, or into the search. */
export function moveFocus(live: Live, topic: MapTopic | undefined, event: KeyboardEvent): void {
	if (event.key === "/") focusSearch(live.root);
	const link = topic && stepFrom(live, topic, event)?.querySelector("a");
	if (!link) return;
	live.stopAt(link);
	link.focus();
}
