/** Reads the list as an outline at every width, or as a map again; the button says which. */
export function toggleOutline(root: HTMLElement, button: Element): void {
	const on = root.dataset["view"] !== "outline";
	root.dataset["view"] = on ? "outline" : "map";
	button.setAttribute("aria-pressed", String(on));
}
