import type { TopicId } from "@prereq/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { setHash, topicHash } from "../dom/topicHash.ts";
import type { View } from "../view/createView.ts";
import type { OpenPanel } from "./PanelContext.ts";

export interface TopicPanelState extends OpenPanel {
	/** Opens a topic, unless the host shows it; does nothing for an id that the data does not have. */
	readonly onOpen: (id: TopicId) => void;
}

/**
 * Which topic is open, in step with the address of the page.
 *
 * @param mayOpen returning false keeps the panel closed
 */
export function useTopicPanel(
	view: View,
	onClosed: (id: TopicId) => void,
	mayOpen: ((id: TopicId) => unknown) | undefined,
): TopicPanelState {
	const host = useRef(mayOpen);
	host.current = mayOpen;
	const [open, setOpen] = useState<TopicId>();
	const { topics, prefix, domId } = view;

	const onOpen = useCallback(
		(id: TopicId) => {
			if (!topics.has(id) || host.current?.(id) === false) return;
			setOpen(id);
			setHash(`#${domId(id)}`);
		},
		[topics, domId],
	);
	const onClose = useCallback(() => {
		// Already closed: the reader went on in the history.
		if (open === undefined) return;
		setHash("");
		setOpen(undefined);
		onClosed(open);
	}, [open, onClosed]);

	useEffect(() => {
		const follow = (): void => {
			const id = topicHash(prefix);
			if (id !== undefined && topics.has(id)) onOpen(id);
			else setOpen(undefined);
		};
		follow();
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, [topics, prefix, onOpen]);

	return useMemo(() => ({ open, onOpen, onClose }), [open, onOpen, onClose]);
}
