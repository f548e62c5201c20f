import type { Topic } from "@prereq/core";
import { useController } from "./RoadmapContext.ts";
import { useProgressState } from "./useProgressState.ts";

/**
 * The topics that can be learned now, in reading order.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function useReadyTopics(): readonly Topic[] {
	const controller = useController();
	const { ready } = useProgressState(controller);
	const { view, order } = controller.model;
	return order.flatMap((id) => (ready.has(id) ? (view.topics.get(id) ?? []) : []));
}
