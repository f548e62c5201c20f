import type { RoadmapData, TopicId } from "@prereq/core";
import type { ReactNode } from "react";
import { type LearnerPlan, learnerPlan } from "../learner/learnerPlan.ts";
import type { MapMessages } from "../messages/messages.ts";
import { createView, type View } from "./createView.ts";
import { indentedTopics } from "./indentedTopics.ts";
import { lazily } from "./lazily.ts";
import { type LinePath, linePaths } from "./linePaths.ts";
import { type Listing, listings } from "./listings.ts";
import { type PlacedMap, placeSections } from "./placeSections.ts";
import { readingOrder } from "./readingOrder.ts";
import type { ViewOptions } from "./viewOptions.ts";

/**
 * Everything the JSX of a roadmap prints, as plain data; how a learner stands comes apart. Each member is worked out
 * when it is first read: a page that takes over what a server drew needs most of them only after a change.
 */
export interface RoadmapModel {
	readonly view: View;
	readonly map: PlacedMap;
	readonly paths: readonly LinePath[];
	/** Topics of the map in reading order. */
	readonly order: readonly TopicId[];
	readonly listed: ReadonlyMap<TopicId, Listing>;
	/** Subtopics that the outline shows below their parent. */
	readonly indented: ReadonlySet<TopicId>;
	readonly plan: LearnerPlan;
}

type RoadmapPart = (props: ModelProps) => ReactNode;

/** The parts of a roadmap that change with progress: still ones, or such that follow a store. */
export interface RoadmapParts {
	readonly summary: RoadmapPart;
	/** The `details` with search and tools. */
	readonly controls: RoadmapPart;
	readonly map: RoadmapPart;
	readonly panel: RoadmapPart;
}

export interface ModelProps {
	readonly model: RoadmapModel;
}

/** What a view is drawn from. */
type Given = readonly unknown[];

/** The model made last from some data: a server draws the same one for many readers. */
const made = new WeakMap<RoadmapData, readonly [given: Given, model: RoadmapModel]>();

function makeModel(data: RoadmapData, options: ViewOptions, catalogue: MapMessages): RoadmapModel {
	const model: RoadmapModel = lazily<RoadmapModel>({
		view: () => createView(data, options, catalogue),
		map: () => placeSections(data.roadmap),
		paths: () => linePaths(model.map, data.roadmap.layout.lines),
		order: () => readingOrder(model.map.sections),
		listed: () => listings(data.roadmap),
		indented: () => indentedTopics(model.map.sections, model.listed),
		plan: () => learnerPlan(data.roadmap, model.view.topics, model.order, model.listed),
	});
	return model;
}

/** Works out what a roadmap view shows. */
export function roadmapModel(
	data: RoadmapData,
	options: ViewOptions,
	catalogue: MapMessages,
): RoadmapModel {
	const { locale, labels, topicHref, headingLevel, idPrefix, details } = options;
	const given = [catalogue, locale, labels, topicHref, headingLevel, idPrefix, details];
	const known = made.get(data);
	if (known?.[0].every((value, nth) => value === given[nth])) return known[1];
	const model = makeModel(data, options, catalogue);
	made.set(data, [given, model]);
	return model;
}
