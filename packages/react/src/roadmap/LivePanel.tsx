import type { TopicId } from "@prereq/core";
import {
	type ReactElement,
	type ReactNode,
	useContext,
	useEffect,
	useLayoutEffect,
	useRef,
} from "react";
import { keepNotes } from "../dom/keepNotes.ts";
import { KEY_OF } from "../dom/statusKeys.ts";
import { allMessages } from "../messages/allMessages.ts";
import type { ModelProps } from "../view/roadmapModel.ts";
import { TopicArticle } from "../view/TopicArticle.tsx";
import { TopicPanel } from "../view/TopicPanel.tsx";
import { noteKeeper } from "./noteKeeper.ts";
import { PanelContext } from "./PanelContext.ts";
import { useController } from "./RoadmapContext.ts";
import { SlotsContext } from "./slots.ts";
import { trustedHtml } from "./trustedHtml.ts";
import { useTopicState } from "./useTopicState.ts";

interface OpenedProps {
	readonly topicId: TopicId;
	readonly children: ReactNode;
}

/** Puts the focus on the heading of what it holds, as soon as that is there, and keeps the notes. */
function Opened({ topicId, children }: OpenedProps): ReactElement {
	const start = useRef<HTMLDivElement>(null);
	const controller = useController();
	useEffect(() => {
		const body = start.current;
		const heading = body?.querySelector<HTMLElement>("h1, h2, h3, h4, h5, h6");
		const panel = body?.closest("dialog");
		if (panel) panel.scrollTop = 0;
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus();
	}, []);
	useEffect(() => {
		const article = start.current?.querySelector<HTMLElement>("[data-topic]");
		return article ? keepNotes(article, noteKeeper(controller, topicId)) : undefined;
	}, [controller, topicId]);
	return <div ref={start}>{children}</div>;
}

/** The panel of the React component. */
export function LivePanel({ model }: ModelProps): ReactElement {
	const { open, onClose } = useContext(PanelContext);
	const dialog = useRef<HTMLDialogElement>(null);
	const slot = useContext(SlotsContext).details;
	const { view } = model;
	const topic = open === undefined ? undefined : view.topics.get(open);
	const state = useTopicState(useController(), open ?? "");

	// Before the effect that goes to the heading: opening puts the focus on the first button.
	useLayoutEffect(() => {
		const panel = dialog.current;
		if (open === undefined) panel?.close();
		else if (panel !== null && !panel.open) panel.showModal();
	}, [open]);

	return (
		<TopicPanel
			view={view}
			panelRef={dialog}
			onClose={onClose}
			aria-label={topic?.title ?? allMessages(view).details}
			status={topic && state.status}
			keys={KEY_OF}
			href={open === undefined ? undefined : view.hrefOf(open)}
		>
			{topic && (
				<Opened key={topic.id} topicId={topic.id}>
					{slot?.(topic, state) ?? (
						<TopicArticle
							view={view}
							topicId={topic.id}
							level={view.headingLevel}
							trust={trustedHtml}
						/>
					)}
				</Opened>
			)}
		</TopicPanel>
	);
}
