import type { TopicId } from "@prereq/core";
import { topicState } from "../learner/topicState.ts";
import { topicsDoneText } from "../view/doneText.ts";
import type { PlacedSection } from "../view/placeSections.ts";
import { readingOrder } from "../view/readingOrder.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";
import { describedBy } from "../view/topicItem.tsx";
import type { ProgressState } from "./progressState.ts";

/** Brings the marks and counters of a drawn map from how the learner stood to how the learner stands. */
export function showMarks(
	map: ParentNode,
	model: RoadmapModel,
	before: ProgressState,
	state: ProgressState,
): void {
	const { view, order } = model;
	// Copies: what is worked out when it is read would be asked for with every topic.
	const was = { ...before };
	const is = { ...state };
	// Inside of the map: another roadmap of the page may still have the same ids.
	const find = (id: string): HTMLElement | null => map.querySelector(`#${CSS.escape(id)}`);
	const changed = new Set<TopicId>();
	for (const id of order) {
		const topic = topicState(is, id);
		if (topic === topicState(was, id)) continue;
		changed.add(id);
		const item = find(view.domId(id));
		if (item === null) continue;
		const { status, ready, next } = topic;
		item.dataset["status"] = status;
		item.toggleAttribute("data-ready", ready);
		item.toggleAttribute("data-next", next);
		const described = describedBy(view, id, topic);
		const [link, button] = item.children;
		if (described) link?.setAttribute("aria-describedby", described);
		else link?.removeAttribute("aria-describedby");
		button?.setAttribute("aria-label", view.buttonName(status, view.titleOf(id)));
	}
	const count = (sections: readonly PlacedSection[]): void => {
		for (const placed of sections) {
			const ids = readingOrder([placed]);
			if (!ids.some((id) => changed.has(id))) continue;
			const heading = find(view.domId(placed.section.id, "section"));
			const line = heading?.parentElement?.querySelector("[data-done]");
			if (line) line.textContent = topicsDoneText(model, ids, is);
			count(placed.sections);
		}
	};
	count(model.map.sections);
}
