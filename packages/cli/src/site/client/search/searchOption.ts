import { element } from "./element.ts";
import type { FoundPage } from "./findPages.ts";
import { markTerms } from "./markTerms.ts";

/** A find as an option that is a link: it opens in a new tab as any other. */
export function searchOption(
	{ page, terms }: FoundPage,
	id: string,
	base: string,
): HTMLAnchorElement {
	const { url, title, lang, place, summary } = page;
	const href = new URL(url, base).href;
	const option = element(
		"a",
		{ role: "option", id, href, tabindex: "-1", "aria-selected": "false" },
		element("strong", { lang }, ...marked(title, terms)),
	);
	if (place) option.append(" ", element("small", {}, place));
	if (summary) option.append(" ", element("span", {}, ...marked(summary, terms)));
	return option;
}

function marked(text: string, terms: readonly string[]): (Node | string)[] {
	return markTerms(text, terms).map((piece, index) =>
		index % 2 === 1 ? element("mark", {}, piece) : piece,
	);
}
