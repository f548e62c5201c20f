import type { TopicId } from "@prereq/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import { setHash, topicHash } from "../dom/topicHash.ts";
import type { View } from "../view/createView.ts";
import type { OpenPanel } from "./PanelContext.ts";

export interface TopicPanelState extends OpenPanel {
	/** Opens a topic; does nothing for an id that the data does not have. */
	readonly onOpen: (id: TopicId) => void;
}

/** Which topic is open, in step with the address of the page. */
export function useTopicPanel(view: View, onClosed: (id: TopicId) => void): TopicPanelState {
	const [open, setOpen] = useState<TopicId>();
	const { topics, prefix, domId } = view;

	const onOpen = useCallback(
		(id: TopicId) => {
			if (!topics.has(id)) return;
			setOpen(id);
			setHash(`#${domId(id)}`);
		},
		[topics, domId],
	);
	const onClose = useCallback(() => {
		setHash("");
		setOpen(undefined);
		if (open !== undefined) onClosed(open);
	}, [open, onClosed]);

	useEffect(() => {
		const follow = (): void => {
			const id = topicHash(prefix);
			if (id !== undefined && topics.has(id)) setOpen(id);
		};
		follow();
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, [topics, prefix]);

	return useMemo(() => ({ open, onOpen, onClose }), [open, onOpen, onClose]);
}
