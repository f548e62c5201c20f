import type { Status, Topic, TopicId } from "@prereq/core";
import { useMemo, useSyncExternalStore } from "react";
import type { TopicState } from "../learner/topicState.ts";
import {
	type NoteKeeper,
	noteKeeper,
	readNote,
	readTicks,
	writeNote,
	writeTicks,
} from "./notes.ts";
import type { ProgressController } from "./progressController.ts";
import { useController } from "./RoadmapContext.ts";
import { useTopicState } from "./useTopicState.ts";

/** A topic with how the learner stands on it. */
export interface TopicWithState extends TopicState {
	/** `undefined` when the roadmap's data has no such topic. */
	readonly topic: Topic | undefined;
	readonly href: string;
	readonly setStatus: (status: Status) => void;
	/** What the learner wrote about it, `""` for nothing. */
	readonly note: string;
	readonly setNote: (note: string) => void;
	/** Which questions of its checkpoint the learner has ticked, in their order. */
	readonly ticks: readonly boolean[];
	readonly setTick: (question: number, ticked: boolean) => void;
}

/** A text read from the record as it is now and as it was first; renders again only when that changes. */
function useFollowed(
	{ subscribe }: ProgressController,
	[now, first]: readonly [NoteKeeper, NoteKeeper],
	read: (keeper: NoteKeeper) => string,
): string {
	return useSyncExternalStore(
		subscribe,
		() => read(now),
		() => read(first),
	);
}

/**
 * One topic of the roadmap around the calling component; renders again only when that topic changes.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function useTopic(id: TopicId): TopicWithState {
	const controller = useController();
	const { view } = controller.model;
	const topic = view.topics.get(id);
	const keepers = useMemo(
		() => [noteKeeper(controller, id), noteKeeper(controller, id, controller.first)] as const,
		[controller, id],
	);
	const [keeper] = keepers;
	const count = topic?.checkpoint.length ?? 0;
	const note = useFollowed(controller, keepers, readNote);
	const ticked = useFollowed(controller, keepers, (from) =>
		readTicks(from, count).map(Number).join(""),
	);
	const ticks = [...ticked].map((tick) => tick === "1");
	return {
		...useTopicState(controller, id),
		note,
		setNote: (text) => writeNote(keeper, text),
		ticks,
		setTick: (question, to) =>
			writeTicks(
				keeper,
				ticks.map((tick, index) => (index === question ? to : tick)),
			),
		topic,
		href: view.hrefOf(id),
		setStatus: (status) => controller.change([[id, status]]),
	};
}
