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
	const changed = new Set<TopicId>();
	const items = map.querySelectorAll<HTMLElement>("ol > li");
	// Copies: what is worked out when it is read would be asked for with every topic.
	const was = { ...before };
	const is = { ...state };
	for (const [nth, id] of order.entries()) {
		const topic = topicState(is, id);
		const item = items[nth];
		if (topic === topicState(was, id) || item === undefined) continue;
		changed.add(id);
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
	const elements = map.querySelectorAll("section").values();
	const count = (sections: readonly PlacedSection[]): void => {
		for (const placed of sections) {
			// Of a section with subsections the first counter is its own.
			const line = elements.next().value?.querySelector("[data-done]");
			const ids = readingOrder([placed]);
			if (line && ids.some((id) => changed.has(id))) {
				line.textContent = topicsDoneText(model, ids, is);
			}
			count(placed.sections);
		}
	};
	count(model.map.sections);
}
