import type { ProgressController } from "./progressController.ts";
import type { ProgressState } from "./progressState.ts";
import { useSelected } from "./useSelected.ts";

const whole = (state: ProgressState): ProgressState => state;

/** How the learner stands; renders again after every change. */
export function useProgressState(controller: ProgressController): ProgressState {
	return useSelected(controller, whole);
}
