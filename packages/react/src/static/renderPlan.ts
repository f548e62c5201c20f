import type { RoadmapJson } from "@prereq/core";
import type { DatedPlan } from "@prereq/core/plan";
import { createElement } from "react";
import { PlanView } from "../view/PlanView.tsx";
import { type SideViewOptions, sideView } from "./sideView.ts";
import { toMarkup } from "./toMarkup.ts";

/**
 * A plan of `planDates` as a `<section data-plan>`: week by week, complete without JavaScript.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 */
export function renderPlan(
	data: RoadmapJson,
	plan: DatedPlan,
	options: SideViewOptions = {},
): string {
	return toMarkup(createElement(PlanView, { ...sideView(data, options), plan }));
}
