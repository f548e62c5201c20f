import type { TopicId } from "@prereq/core";
import type { ReactElement } from "react";
import type { ViewMessages } from "../messages/viewMessages.ts";
import { PrerequisitesView } from "../view/PrerequisitesView.tsx";
import { useController } from "./RoadmapContext.ts";
import { useProgressState } from "./useProgressState.ts";

export interface TopicPrerequisitesProps {
	readonly topicId: TopicId;
	/** Own wording for some of the messages. */
	readonly labels?: Partial<ViewMessages>;
}

/**
 * Everything that a topic needs and everything that needs it, with the learner's statuses. Nothing for
 * an id that the roadmap's data does not have.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function TopicPrerequisites(props: TopicPrerequisitesProps): ReactElement | null {
	const controller = useController();
	const { view } = controller.model;
	const { statusOf } = useProgressState(controller);
	return view.topics.has(props.topicId) ? (
		<PrerequisitesView {...props} view={view} statusOf={statusOf} />
	) : null;
}
