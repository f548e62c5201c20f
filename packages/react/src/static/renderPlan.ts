import type { RoadmapJson } from "@prereq/core";
import type { CivilDate, DatedPlan } from "@prereq/core/plan";
import { createElement } from "react";
import { PlanView } from "../view/PlanView.tsx";
import { type SideViewOptions, sideView } from "./sideView.ts";
import { toMarkup } from "./toMarkup.ts";

/** Options of a plan. */
export interface PlanViewOptions extends SideViewOptions {
	/** The reader's day: its week is marked, and a link leads to it. Default: no week is. */
	readonly today?: CivilDate;
}

/**
 * A plan of `planDates` as a `<section data-plan>`: week by week, complete without JavaScript.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 */
export function renderPlan(
	data: RoadmapJson,
	plan: DatedPlan,
	{ today, ...options }: PlanViewOptions = {},
): string {
	return toMarkup(createElement(PlanView, { ...sideView(data, options), plan, today }));
}
