import type { ProgressDoc, RoadmapJson } from "@prereq/core";
import type { ProgressStore } from "@prereq/core/progress";
import { useEffect, useMemo } from "react";
import { browserStore } from "../enhance/browserStore.ts";
import { enMap } from "../messages/enMap.ts";
import { assertRoadmapData } from "../view/roadmapDataProblem.ts";
import { roadmapModel } from "../view/roadmapModel.ts";
import type { ViewOptions } from "../view/viewOptions.ts";
import {
	type ProgressController,
	type ProgressHost,
	progressController,
} from "./progressController.ts";

export interface RoadmapOptions
	extends Omit<ViewOptions, "progress" | "details">,
		Partial<Omit<ProgressHost, "controlled">> {
	/** The record to show, when the host keeps it; changes come through `onProgressChange`. */
	readonly progress?: ProgressDoc;
	/** The record to start with, when the host does not keep it. */
	readonly defaultProgress?: ProgressDoc;
	/**
	 * Where progress is kept; default: `localStorage`, shared by all roadmaps of the origin; `null`:
	 * nowhere. Without effect when `progress` is given.
	 */
	readonly store?: ProgressStore | null;
}

function useModel(data: RoadmapJson, options: RoadmapOptions) {
	const { locale, labels, topicHref, headingLevel, idPrefix } = options;
	assertRoadmapData(data);
	// By what they say: hosts make labels and functions anew with each render.
	const hrefs = topicHref && data.topics.map(topicHref);
	const given = JSON.stringify([locale, labels, hrefs, headingLevel, idPrefix]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: of the options a model knows only those given
	return useMemo(() => roadmapModel(data, options as ViewOptions, enMap), [data, given]);
}

/**
 * The headless roadmap: what it shows and how the learner stands, without any markup. Data, records
 * and the store should keep their identity from render to render.
 *
 * @throws TypeError when `data` is no compiled roadmap of this format
 */
export function useRoadmap(data: RoadmapJson, options: RoadmapOptions = {}): ProgressController {
	const { progress, defaultProgress, store, onStatusChange, onProgressChange } = options;
	const model = useModel(data, options);
	const controlled = progress !== undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: later records arrive through `replace`
	const controller = useMemo(
		() => progressController(model, progress ?? defaultProgress, { controlled }),
		[model],
	);
	controller.host = { onStatusChange, onProgressChange, controlled };

	useEffect(() => {
		if (progress !== undefined) controller.replace(progress);
	}, [controller, progress]);
	useEffect(() => {
		if (controlled || store === null) return undefined;
		return controller.connect(store ?? browserStore(controller.fail));
	}, [controller, controlled, store]);
	return controller;
}
