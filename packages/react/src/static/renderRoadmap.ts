import type { RoadmapJson } from "@prereq/core";
import { createElement } from "react";
import { pickMessages } from "../messages/pickMessages.ts";
import { assertRoadmapData } from "../view/roadmapDataProblem.ts";
import { roadmapModel } from "../view/roadmapModel.ts";
import type { ViewOptions } from "../view/viewOptions.ts";
import { RoadmapView } from "./RoadmapView.tsx";
import { toMarkup } from "./toMarkup.ts";

/**
 * A roadmap as HTML: markup contract version 1. Complete without JavaScript; `@prereq/react/enhance`
 * or `@prereq/react/element` bring it alive, `@prereq/react/styles.css` gives it its looks.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 */
export function renderRoadmap(data: RoadmapJson, options: ViewOptions = {}): string {
	assertRoadmapData(data);
	const { progress, details } = options;
	const model = roadmapModel(data, options, pickMessages(options.locale ?? data.locale));
	return toMarkup(createElement(RoadmapView, { model, progress, details }));
}
