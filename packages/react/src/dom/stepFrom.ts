import { TOPIC_ITEMS } from "./topicItems.ts";

/** The column of a topic: its own number, or the one after the topic before it. */
function columnOf(item: Element): number {
	const own = Number(item.getAttribute("data-column"));
	return own || (item.previousElementSibling ? columnOf(item.previousElementSibling) : 0) + 1;
}

/** The topic of a row that stands nearest to another. */
function nearest(row: Element | undefined, to: HTMLElement): Element | undefined {
	const distance = (item: Element): number => Math.abs(columnOf(item) - columnOf(to));
	return row && [...row.children].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The item that a key leads to. Arrows follow the picture where it is a grid and the list where it
 * is one; with Shift, up and down follow the prerequisite lines.
 */
export function stepFrom(
	root: HTMLElement,
	item: HTMLElement,
	{ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
): Element | undefined {
	const items = [...root.querySelectorAll<HTMLElement>(`${TOPIC_ITEMS}:not([hidden])`)];
	const row = item.parentElement as HTMLOListElement;
	const wordOf = ({ id }: HTMLElement): string => id.slice(root.dataset["prefix"]?.length ?? 0);
	const needs = (who: HTMLElement, what: HTMLElement): boolean =>
		who.dataset["needs"]?.split(" ").includes(wordOf(what)) ?? false;
	const along = (step: number): Element | undefined => items[items.indexOf(item) + step];
	const across = (step: number): Element | undefined => {
		if (getComputedStyle(row).display !== "grid") return along(step);
		const rows = [...root.querySelectorAll("[data-map] ol")];
		return nearest(rows[rows.indexOf(row) + step], item);
	};
	const onward = getComputedStyle(root).direction === "rtl" ? -1 : 1;
	switch (shiftKey ? `Shift${key}` : key) {
		case "ArrowRight":
			return along(onward);
		case "ArrowLeft":
			return along(-onward);
		case "ArrowDown":
			return across(1);
		case "ArrowUp":
			return across(-1);
		case "ShiftArrowDown":
			return items.find((other) => needs(other, item));
		case "ShiftArrowUp":
			return items.find((other) => needs(item, other));
		case "Home":
			return items[0];
		case "End":
			return items.at(-1);
		default:
			return undefined;
	}
}
