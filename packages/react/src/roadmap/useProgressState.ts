import type { TopicId } from "@prereq/core";
import type { ProgressController } from "./progressController.ts";
import type { ProgressState } from "./progressState.ts";
import { useSelected } from "./useSelected.ts";

const whole = (state: ProgressState): ProgressState => state;

/**
 * How the learner stands; renders again after every change. With `ids`, which keep their identity, only after
 * changes of these topics.
 */
export function useProgressState(
	controller: ProgressController,
	ids?: readonly TopicId[],
): ProgressState {
	return useSelected(controller, whole, ids);
}
