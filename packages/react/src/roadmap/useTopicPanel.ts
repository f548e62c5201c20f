import type { TopicId } from "@prereq/core";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { setHash } from "../dom/setHash.ts";
import { toDomId } from "../learner/domId.ts";
import type { View } from "../view/createView.ts";
import type { OpenPanel } from "./PanelContext.ts";
import { withLater } from "./withLater.ts";

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
	root: RefObject<HTMLElement | null>,
	view: View,
	onClosed: (id: TopicId) => void,
	mayOpen: ((id: TopicId) => unknown) | undefined,
): TopicPanelState {
	const host = useRef(mayOpen);
	host.current = mayOpen;
	const [open, setOpen] = useState<TopicId>();
	const { topics } = view;

	const onOpen = useCallback(
		(id: TopicId) => {
			if (!topics.has(id) || host.current?.(id) === false) return;
			setOpen(id);
			setHash(`#${root.current?.dataset["prefix"] ?? ""}${toDomId(id)}`);
		},
		[root, topics],
	);
	const onClose = useCallback(() => {
		// Already closed: the reader went on in the history.
		if (open === undefined) return;
		setHash("");
		setOpen(undefined);
		onClosed(open);
	}, [open, onClosed]);

	useEffect(() => {
		const follow = (changed?: Event): void =>
			withLater(root, ({ followHash }, map) => followHash(map, view, onOpen, setOpen, changed));
		if (location.hash !== "") follow();
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, [root, view, onOpen]);

	return useMemo(() => ({ open, onOpen, onClose }), [open, onOpen, onClose]);
}
