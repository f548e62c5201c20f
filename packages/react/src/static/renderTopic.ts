import type { RoadmapJson, TopicId } from "@prereq/core";
import { createElement } from "react";
import { pickMessages } from "../messages/pickMessages.ts";
import { createView } from "../view/createView.ts";
import { assertRoadmapData } from "../view/roadmapDataProblem.ts";
import { TopicArticle } from "../view/TopicArticle.tsx";
import type { ViewOptions } from "../view/viewOptions.ts";
import { toMarkup } from "./toMarkup.ts";

/** Options of {@link renderTopic}; `headingLevel` is that of the topic's title, default 1. */
export type TopicOptions = Omit<ViewOptions, "details" | "progress">;

/**
 * The details of one topic as an `<article data-topic>`: the body of a topic page, which the panel
 * of the map also shows.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 * @throws RangeError when the data has no such topic
 */
export function renderTopic(
	data: RoadmapJson,
	topicId: TopicId,
	options: TopicOptions = {},
): string {
	assertRoadmapData(data);
	const messages = pickMessages(options.locale ?? data.locale);
	const view = createView(data, { headingLevel: 1, ...options }, messages);
	if (!view.topics.has(topicId)) {
		throw new RangeError(
			`Unexpected topic \`${topicId}\`: the roadmap \`${data.roadmap.id}\` has no such topic.`,
		);
	}
	const level = view.headingLevel;
	return toMarkup(createElement(TopicArticle, { view, topicId, level }));
}
