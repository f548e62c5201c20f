import type { TopicId } from "@prereq/core";
import type { LearnerState } from "../learner/learnerState.ts";
import type { View } from "./createView.ts";
import type { RoadmapModel } from "./roadmapModel.ts";

/** "3 of 9 done". */
export function doneText(
	view: View,
	{ done, count }: Pick<LearnerState, "done" | "count">,
): string {
	return view.formats.count(view.messages.doneOf, count, done);
}

/** "3 of 9 done" of some topics of the map; empty when all of them are optional. */
export function topicsDoneText(
	{ view, listed }: RoadmapModel,
	ids: readonly TopicId[],
	state: LearnerState,
): string {
	const required = ids.filter((id) => !listed.get(id)?.optional);
	const counted = required.filter((id) => state.statusOf(id) !== "skipped");
	const done = counted.filter((id) => state.statusOf(id) === "done").length;
	return required.length > 0 ? doneText(view, { done, count: counted.length }) : "";
}
