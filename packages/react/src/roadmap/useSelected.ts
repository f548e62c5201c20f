import type { TopicId } from "@prereq/core";
import { useCallback, useSyncExternalStore } from "react";
import type { ProgressController } from "./progressController.ts";
import type { ProgressState } from "./progressState.ts";

/**
 * A part of how the learner stands; renders again only when that part changes. With `ids`, which keep
 * their identity, it is looked at only after changes of these topics.
 */
export function useSelected<T>(
	{ subscribe, state, first }: ProgressController,
	select: (state: ProgressState) => T,
	ids?: readonly TopicId[],
): T {
	return useSyncExternalStore(
		useCallback((listener: () => void) => subscribe(listener, ids), [subscribe, ids]),
		() => select(state()),
		() => select(first()),
	);
}
