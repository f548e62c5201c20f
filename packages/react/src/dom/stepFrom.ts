import { TOPIC_ITEMS } from "./topicItems.ts";

/** "At least k of n" among the words of `data-needs`. */
const COUNT = /^\d+\/\d+$/;

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
 * is one. With Shift, up and down follow the prerequisite lines, left and right lead to the topics at the same ends
 * of them: those that need the same, or are needed by the same.
 */
export function stepFrom(
	root: HTMLElement,
	item: HTMLElement,
	{ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
): Element | undefined {
	const items = [...root.querySelectorAll<HTMLElement>(`${TOPIC_ITEMS}:not([hidden])`)];
	const row = item.parentElement as HTMLOListElement;
	const wordOf = ({ id }: HTMLElement): string => id.slice(root.dataset["prefix"]?.length ?? 0);
	const needsOf = ({ dataset }: HTMLElement): string[] =>
		dataset["needs"]?.split(" ").filter((word) => !COUNT.test(word)) ?? [];
	const needs = (who: HTMLElement, what: HTMLElement): boolean =>
		needsOf(who).includes(wordOf(what));
	const along = (step: number): Element | undefined => items[items.indexOf(item) + step];
	const beside = (step: number): Element | undefined => {
		const own = new Set(needsOf(item));
		const companions = new Set(items.filter((other) => needs(other, item)).flatMap(needsOf));
		const ends = items.filter(
			(other) =>
				other === item ||
				companions.has(wordOf(other)) ||
				needsOf(other).some((word) => own.has(word)),
		);
		return ends.at((ends.indexOf(item) + step) % ends.length);
	};
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
		case "ShiftArrowRight":
			return beside(onward);
		case "ShiftArrowLeft":
			return beside(-onward);
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
