import { TOPIC_ITEMS } from "./topicItems.ts";
import { topicTitle } from "./topicTitle.ts";

/** Milliseconds without a change after which is said what is left: not at each letter. */
const PAUSE = 400;

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Hides the topics that the search and the filter leave out. `stopAt` makes a link the one tab stop of the map,
 * which has to stay among them: the first that a search finds, to which Enter and the arrow down lead. `tell`
 * hears, after a pause, how many topics are left.
 */
export function filterItems(
	root: HTMLElement,
	stopAt: (link: HTMLElement) => void,
	tell: (shown: number) => void,
): void {
	const read = (name: string): string =>
		root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-${name}]`)?.value.trim() ?? "";
	const query = read("search").toLocaleLowerCase();
	// The values of the filter are selectors: the markup decides what can be filtered.
	const selector = read("filter") || "*";
	let shown = 0;
	for (const item of root.querySelectorAll<HTMLElement>(TOPIC_ITEMS)) {
		const title = topicTitle(item.querySelector("a")).toLocaleLowerCase();
		item.hidden = !title.includes(query) || !item.matches(selector);
		if (!item.hidden) shown++;
	}
	const isFiltered = query !== "" || selector !== "*";
	for (const part of root.querySelectorAll<HTMLElement>("[data-map] section, [data-map] ol")) {
		part.hidden = isFiltered && part.querySelector("li:not([hidden])") === null;
	}
	root.toggleAttribute("data-filtered", isFiltered);
	const links = `${TOPIC_ITEMS}:not([hidden]) > a`;
	const tabStop = `${links}[tabindex="0"]`;
	const first = root.querySelector<HTMLElement>(links);
	if (first && (query !== "" || !root.querySelector(tabStop))) stopAt(first);
	const search = root.querySelector<HTMLElement>("[data-search]");
	if (search) {
		search.onkeydown = (event) => {
			// Enter also ends the writing of a Chinese word.
			if (event.isComposing || !["Enter", "ArrowDown"].includes(event.key)) return;
			event.preventDefault();
			root.querySelector<HTMLElement>(tabStop)?.focus();
		};
	}
	clearTimeout(waiting.get(root));
	waiting.set(root, setTimeout(tell, PAUSE, shown));
}

/** Opens the tools and puts the cursor into the search, which React may still have to load. */
export function focusSearch(root: HTMLElement): void {
	const tools = root.querySelector<HTMLElement>("[data-controls]");
	const search = tools?.querySelector<HTMLElement>("[data-search]");
	tools?.setAttribute("open", "");
	if (search) search.focus();
	else tools?.setAttribute("data-wanted", "");
}
