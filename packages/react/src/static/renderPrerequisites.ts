import type { RoadmapJson, TopicId } from "@prereq/core";
import { createElement } from "react";
import { PrerequisitesView } from "../view/PrerequisitesView.tsx";
import { type SideViewOptions, sideView } from "./sideView.ts";
import { toMarkup } from "./toMarkup.ts";

/**
 * The prerequisites of one topic, and what needs it, as a `<section data-chain>`: in stages, each
 * prerequisite with its reason. Complete without JavaScript.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 * @throws RangeError when the data has no such topic
 */
export function renderPrerequisites(
	data: RoadmapJson,
	topicId: TopicId,
	options: SideViewOptions = {},
): string {
	const props = sideView(data, options);
	if (!props.view.topics.has(topicId)) {
		throw new RangeError(
			`Unexpected topic \`${topicId}\`: the roadmap \`${data.roadmap.id}\` has no such topic.`,
		);
	}
	return toMarkup(createElement(PrerequisitesView, { ...props, topicId }));
}
