import { element } from "./search/element.ts";
import { slashKey } from "./search/slashKey.ts";

const TYPING = "input, textarea, select, [contenteditable]";

/**
 * Turns the link to all topics into a button that opens the search; Ctrl or Command with K do so too, and
 * `/` unless the reader switched it off. Where the search cannot be loaded the link is followed.
 */
export function offerSearch(link: HTMLAnchorElement): void {
	const { href, className } = link;
	const address = new URL(link.dataset["file"] ?? "", href).href;
	const button = element(
		"button",
		{ type: "button", class: className, "aria-haspopup": "dialog" },
		...link.childNodes,
	);
	link.replaceWith(button);
	const slash = slashKey(button);

	const load = () => import("./search/openSearch.ts");
	const open = (): void => {
		load()
			.then(({ openSearch }) => openSearch(address, slash))
			.catch(() => location.assign(href));
	};
	button.addEventListener("click", open);
	button.addEventListener("pointerenter", () => void load().catch(() => {}), { once: true });
	document.addEventListener("keydown", (event) => {
		const { key, ctrlKey, metaKey, altKey, target } = event;
		if (event.defaultPrevented || event.isComposing || altKey) return;
		const isSlash =
			key === "/" && !ctrlKey && !metaKey && !(target as Element).matches?.(TYPING) && slash.isOn();
		const isK = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !event.shiftKey;
		// What is modal keeps the keyboard.
		if (!(isSlash || isK) || document.querySelector("dialog:modal")) return;
		event.preventDefault();
		open();
	});
}
