import type { TopicId } from "@prereq/core";
import type { NoteKeeper } from "../learner/topicNotes.ts";
import type { ProgressController } from "./progressController.ts";
import type { ProgressState } from "./progressState.ts";

/**
 * Keeps the notes and ticks of a topic with the progress of a roadmap.
 * @param state where they are read; default: as they are now
 */
export function noteKeeper(
	controller: ProgressController,
	id: TopicId,
	state: () => ProgressState = controller.state,
): NoteKeeper {
	const { model, merge, past, subscribe } = controller;
	const ids = (model.plan.topics.get(id)?.ids ?? [id]) as NoteKeeper["ids"];
	return {
		ids,
		recorded: () => state().recorded,
		write: merge,
		offerUndo: (undo) => void past.push(undo),
		follow: (listener) => subscribe(listener),
		isKept: () => state().problem === undefined,
	};
}
