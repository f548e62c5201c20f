import type { RoadmapData, TopicId } from "@prereq/core";
import type { ReactNode } from "react";
import { type LearnerPlan, learnerPlan } from "../learner/learnerPlan.ts";
import type { MapMessages } from "../messages/messages.ts";
import { createView, type View } from "./createView.ts";
import { indentedTopics } from "./indentedTopics.ts";
import { type LinePath, linePaths } from "./linePaths.ts";
import { type Listing, listings } from "./listings.ts";
import {
	type PlacedMap,
	type PlacedRow,
	type PlacedSection,
	placeSections,
} from "./placeSections.ts";
import { readingOrder } from "./readingOrder.ts";
import type { ViewOptions } from "./viewOptions.ts";

/** Everything the JSX of a roadmap prints, as plain data; how a learner stands comes apart. */
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

/** The parts of a roadmap that change with progress: still ones, or such that follow a store. */
export interface RoadmapParts {
	/** The `ol` of a row. */
	readonly row: (props: RowPartProps) => ReactNode;
	readonly sectionDone: (props: SectionPartProps) => ReactNode;
	readonly summary: (props: ModelProps) => ReactNode;
	/** The `details` with search and tools. */
	readonly controls: (props: ModelProps) => ReactNode;
	readonly panel: (props: ModelProps) => ReactNode;
}

export interface ModelProps {
	readonly model: RoadmapModel;
}

export interface RowPartProps extends ModelProps {
	readonly row: PlacedRow;
}

export interface SectionPartProps extends ModelProps {
	readonly placed: PlacedSection;
}

/** What a view is drawn from. */
type Given = readonly unknown[];

/** The model made last from some data: a server draws the same one for many readers. */
const made = new WeakMap<RoadmapData, readonly [given: Given, model: RoadmapModel]>();

function makeModel(data: RoadmapData, options: ViewOptions, catalogue: MapMessages): RoadmapModel {
	const map = placeSections(data.roadmap);
	const order = readingOrder(map.sections);
	const listed = listings(data.roadmap);
	return {
		view: createView(data, options, catalogue),
		map,
		paths: linePaths(map, data.roadmap.layout.lines),
		order,
		listed,
		indented: indentedTopics(map.sections, listed),
		plan: learnerPlan(data, order, listed),
	};
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
