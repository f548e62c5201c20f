import { useSyncExternalStore } from "react";
import type { ProgressController } from "./progressController.ts";
import type { ProgressState } from "./progressState.ts";

/** How the learner stands; renders again after every change. */
export function useProgressState({ subscribe, state, first }: ProgressController): ProgressState {
	return useSyncExternalStore(subscribe, state, first);
}
