import { ownPrefix } from "../dom/ownPrefix.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";

/** A model with a prefix before all HTML ids and before the addresses that are made of them. */
function withPrefix(model: RoadmapModel, start: string): RoadmapModel {
	const { view } = model;
	const domId: typeof view.domId = (id, part) => start + view.domId(id, part);
	const hrefOf: typeof view.hrefOf = (id) => {
		const href = view.hrefOf(id);
		return href === `#${view.domId(id)}` ? `#${domId(id)}` : href;
	};
	return { ...model, view: { ...view, prefix: start + view.prefix, domId, hrefOf } };
}

/**
 * What gives the roadmap of `root` ids of its own, when another of the page came alive with the same ones; else
 * `undefined`.
 */
export function ownIds(root: HTMLElement): ((model: RoadmapModel) => RoadmapModel) | undefined {
	const start = ownPrefix(root);
	if (start === "") return undefined;
	// At once, for those that look before this one is rendered again.
	root.dataset["prefix"] = start + (root.dataset["prefix"] ?? "");
	return (model) => withPrefix(model, start);
}
