import { countText } from "../../messages/countText.ts";
import type { Live } from "../live.ts";

/** Hides the topics that the search and the filter leave out, and says how many are left. */
export function filterTopics({ root, labels, model, say }: Live): void {
	const read = (name: string): string =>
		root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-${name}]`)?.value.trim() ?? "";
	const query = read("search").toLocaleLowerCase();
	// The values of the filter are selectors: the markup decides what can be filtered.
	const selector = read("filter") || "*";
	let shown = 0;
	for (const { item, link } of model().values()) {
		const title = link.textContent?.toLocaleLowerCase() ?? "";
		item.hidden = !title.includes(query) || !item.matches(selector);
		if (!item.hidden) shown++;
	}
	root.toggleAttribute("data-filtered", query !== "" || selector !== "*");
	say(countText(root.lang, labels.shown, shown));
}

/** Opens the tools and puts the cursor into the search. */
export function focusSearch(root: HTMLElement): void {
	const search = root.querySelector<HTMLElement>("[data-search]");
	search?.closest("details")?.setAttribute("open", "");
	search?.focus();
}
