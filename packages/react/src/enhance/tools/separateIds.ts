import { ownPrefix } from "../../dom/ownPrefix.ts";

/** Attributes whose words are ids. */
const REFERENCES = ["aria-labelledby", "aria-describedby"];

/** Gives a roadmap ids of its own, when another of the page came alive with the same ones. */
export function separateIds(root: HTMLElement): void {
	const start = ownPrefix(root);
	if (start === "") return;
	const renamed = new Set<string>();
	for (const element of root.querySelectorAll("[id]")) {
		renamed.add(element.id);
		element.id = start + element.id;
	}
	for (const name of REFERENCES) {
		for (const element of root.querySelectorAll(`[${name}]`)) {
			const ids = element.getAttribute(name)?.split(" ") ?? [];
			element.setAttribute(name, ids.map((id) => (renamed.has(id) ? start + id : id)).join(" "));
		}
	}
	for (const link of root.querySelectorAll('a[href^="#"]')) {
		const id = link.getAttribute("href")?.slice(1) ?? "";
		if (renamed.has(id)) link.setAttribute("href", `#${start}${id}`);
	}
	root.dataset["prefix"] = start + (root.dataset["prefix"] ?? "");
}
