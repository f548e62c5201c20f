import type { RoadmapJson } from "@prereq/core";
import { readRecord, recordedStatus } from "../learner/record.ts";
import { pickMessages } from "../messages/pickMessages.ts";
import type { ViewMessages } from "../messages/viewMessages.ts";
import { createView } from "../view/createView.ts";
import type { SideViewProps } from "../view/PrerequisitesView.tsx";
import { assertRoadmapData } from "../view/roadmapDataProblem.ts";
import type { ViewOptions } from "../view/viewOptions.ts";

/** Options of the views beside the map. */
export interface SideViewOptions extends Omit<ViewOptions, "details" | "labels"> {
	/** Own wording for some of the messages of these views. */
	readonly labels?: Partial<ViewMessages>;
}

/** What a view beside the map is drawn from. */
export function sideView(
	data: RoadmapJson,
	{ labels, progress, ...options }: SideViewOptions,
): SideViewProps {
	assertRoadmapData(data);
	const view = createView(data, options, pickMessages(options.locale ?? data.locale));
	if (progress === undefined) return { view, labels };
	const recorded = readRecord(progress);
	return {
		view,
		labels,
		statusOf: (id) => recordedStatus(recorded, [id, ...(view.topics.get(id)?.aliases ?? [])]),
	};
}
