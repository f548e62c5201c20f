import type { ReactElement } from "react";
import type { LearnerState } from "../learner/learnerState.ts";
import { countTopics, doneText } from "./doneText.ts";
import type { SectionPartProps } from "./roadmapModel.ts";

export interface SectionDoneProps extends SectionPartProps {
	readonly state: LearnerState;
}

/** "3 of 9 done" under the heading of a section that has something to be done. */
export function SectionDone({ model, placed, state }: SectionDoneProps): ReactElement | null {
	const counts = countTopics(placed, model, state);
	return counts.required > 0 ? <p data-done="">{doneText(model.view, counts)}</p> : null;
}
