import type { RoadmapData } from "@prereq/core";
import { createElement } from "react";
import { RoadmapView } from "../view/RoadmapView.tsx";
import { assertRoadmapData } from "../view/roadmapDataProblem.ts";
import { roadmapModel } from "../view/roadmapModel.ts";
import type { ViewOptions } from "../view/viewOptions.ts";
import { toMarkup } from "./toMarkup.ts";

/**
 * A roadmap as HTML: markup contract version 1. Complete without JavaScript; `@prereq/react/enhance`
 * or `@prereq/react/element` bring it alive, `@prereq/react/styles.css` gives it its looks.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 */
export function renderRoadmap(data: RoadmapData, options?: ViewOptions): string {
	assertRoadmapData(data);
	return toMarkup(createElement(RoadmapView, { model: roadmapModel(data, options) }));
}
