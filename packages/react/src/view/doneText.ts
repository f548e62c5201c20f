import type { Measure } from "@prereq/core/progress";
import type { View } from "./createView.ts";
import type { PlacedSection } from "./placeSections.ts";
import type { RoadmapModel } from "./roadmapModel.ts";

/** Required topics that are done, and how many there are; skipped ones do not count. */
export interface DoneCounts {
	readonly done: number;
	readonly count: number;
}

export interface SectionCounts extends DoneCounts {
	/** Topics that are not optional, skipped ones included. */
	readonly required: number;
}

/** The counts of a measure. */
export function doneCounts({ counts }: Pick<Measure, "counts">): DoneCounts {
	return { done: counts.done, count: counts.todo + counts.started + counts.done };
}

/** The counts of the topics that are drawn in a section and in those inside it. */
export function countTopics(placed: PlacedSection, model: RoadmapModel): SectionCounts {
	const { listed, state } = model;
	let done = 0;
	let count = 0;
	let required = 0;
	for (const { topic } of placed.rows.flatMap((row) => row.topics)) {
		if (listed.get(topic)?.optional) continue;
		const status = state.statusOf(topic);
		required++;
		if (status !== "skipped") count++;
		if (status === "done") done++;
	}
	for (const child of placed.sections) {
		const inside = countTopics(child, model);
		done += inside.done;
		count += inside.count;
		required += inside.required;
	}
	return { done, count, required };
}

/** "3 of 9 done". */
export function doneText(view: View, { done, count }: DoneCounts): string {
	return view.formats.count(view.messages.doneOf, count, { done });
}
