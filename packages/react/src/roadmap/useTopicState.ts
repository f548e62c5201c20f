import type { TopicId } from "@prereq/core";
import { useCallback, useSyncExternalStore } from "react";
import type { ProgressController } from "./progressController.ts";
import type { TopicState } from "./progressState.ts";

const UNKNOWN: TopicState = { status: "todo", ready: false, next: false };

/** How a topic stands; renders again only when that changes. */
export function useTopicState(controller: ProgressController, id: TopicId): TopicState {
	const { subscribe, state, first } = controller;
	return useSyncExternalStore(
		useCallback((listener: () => void) => subscribe(listener, id), [subscribe, id]),
		() => state().topics.get(id) ?? UNKNOWN,
		() => first().topics.get(id) ?? UNKNOWN,
	);
}
