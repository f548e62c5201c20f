import type { RoadmapData, TopicId } from "@prereq/core";
import { createView, type View } from "./createView.ts";
import { type LearnerState, learnerState } from "./learnerState.ts";
import { linePaths } from "./linePaths.ts";
import { type Listing, listings } from "./listings.ts";
import { type PlacedMap, type PlacedSection, placeSections } from "./placeSections.ts";
import type { ViewOptions } from "./viewOptions.ts";

/** Everything the JSX of a roadmap prints, as plain data. */
export interface RoadmapModel {
	readonly view: View;
	readonly map: PlacedMap;
	readonly paths: readonly string[];
	/** Topics of the map in reading order. */
	readonly order: readonly TopicId[];
	readonly listed: ReadonlyMap<TopicId, Listing>;
	readonly state: LearnerState;
	readonly details: "link" | "inline";
}

function readingOrder(sections: readonly PlacedSection[]): TopicId[] {
	return sections.flatMap((section) => [
		...section.rows.flatMap((row) => row.topics.map((placed) => placed.topic)),
		...readingOrder(section.sections),
	]);
}

/** Works out what a roadmap view shows. */
export function roadmapModel(data: RoadmapData, options: ViewOptions = {}): RoadmapModel {
	const map = placeSections(data.roadmap);
	const order = readingOrder(map.sections);
	const listed = listings(data.roadmap);
	return {
		view: createView(data, options),
		map,
		paths: linePaths(map, data.roadmap.layout.lines),
		order,
		listed,
		state: learnerState({ data, order, listed, progress: options.progress }),
		details: options.details ?? "link",
	};
}
