import { useSyncExternalStore } from "react";
import type { ProgressController } from "./progressController.ts";
import type { ProgressState } from "./progressState.ts";

/** A part of how the learner stands; renders again only when that part changes. */
export function useSelected<T>(
	{ subscribe, state, first }: ProgressController,
	select: (state: ProgressState) => T,
): T {
	return useSyncExternalStore(
		subscribe,
		() => select(state()),
		() => select(first()),
	);
}
