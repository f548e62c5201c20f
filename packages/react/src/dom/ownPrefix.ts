import { toDomId } from "../learner/domId.ts";

/**
 * What to put before the ids of a roadmap, so that no other of the page has them: `""` when its own prefix is
 * enough, else its name.
 */
export function ownPrefix(root: HTMLElement): string {
	const { prefix = "", roadmap = "" } = root.dataset;
	const others = [...document.querySelectorAll<HTMLElement>("[data-roadmap-v]")];
	const taken = new Set(
		others.filter((other) => other !== root).map(({ dataset }) => dataset["prefix"] ?? ""),
	);
	const name = toDomId(roadmap);
	let start = "";
	for (let nth = 1; taken.has(start + prefix); nth++) {
		start = nth === 1 ? `${name}:` : `${name}:${nth}:`;
	}
	return start;
}
