import type { LearnerState } from "../learner/learnerState.ts";
import type { View } from "./createView.ts";
import type { PlacedSection } from "./placeSections.ts";
import type { RoadmapModel } from "./roadmapModel.ts";

/** The counts of a section. */
export interface SectionCounts {
	/** Required topics that are done. */
	readonly done: number;
	/** Required topics that are not skipped. */
	readonly count: number;
	/** Required topics, skipped ones included. */
	readonly required: number;
}

/** The counts of the topics that are drawn in a section and in those inside it. */
export function countTopics(
	placed: PlacedSection,
	model: RoadmapModel,
	state: LearnerState,
): SectionCounts {
	let [done, count, required] = [0, 0, 0];
	for (const { topic } of placed.rows.flatMap((row) => row.topics)) {
		if (model.listed.get(topic)?.optional) continue;
		const status = state.statusOf(topic);
		required++;
		if (status !== "skipped") count++;
		if (status === "done") done++;
	}
	for (const child of placed.sections) {
		const inside = countTopics(child, model, state);
		done += inside.done;
		count += inside.count;
		required += inside.required;
	}
	return { done, count, required };
}

/** "3 of 9 done". */
export function doneText(
	view: View,
	{ done, count }: Pick<SectionCounts, "done" | "count">,
): string {
	return view.formats.count(view.messages.doneOf, count, done);
}
