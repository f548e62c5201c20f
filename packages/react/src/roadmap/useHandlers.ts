import type { Status, TopicId } from "@prereq/core";
import {
	type FormEvent,
	type KeyboardEvent,
	type MouseEvent,
	type RefObject,
	useMemo,
} from "react";
import { NEXT_STATUS, STATUS_KEYS } from "../dom/statusKeys.ts";
import { TOPIC_ITEMS } from "../dom/topicItems.ts";
import type { View } from "../view/createView.ts";
import type { ProgressController } from "./progressController.ts";
import type { Roving } from "./useRoving.ts";
import type { TopicPanelState } from "./useTopicPanel.ts";
import { withLater } from "./withLater.ts";

export interface HandlerOptions {
	readonly root: RefObject<HTMLDivElement | null>;
	readonly view: View;
	readonly controller: ProgressController;
	readonly roving: Roving;
	readonly panel: TopicPanelState;
}

export interface Handlers {
	readonly onClick: (event: MouseEvent) => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onInput: (event: FormEvent) => void;
}

/** The handlers of the root: one of each kind, however many topics there are. */
export function useHandlers(options: HandlerOptions): Handlers {
	const { root, view, controller, roving, panel } = options;
	return useMemo(() => {
		const itemAt = (target: EventTarget): HTMLElement | null =>
			(target as Element).closest<HTMLElement>(TOPIC_ITEMS);
		const idOf = (item: HTMLElement): TopicId =>
			decodeURIComponent(item.id.slice(view.prefix.length));
		const say = (text: string, stays?: boolean): void =>
			withLater(root, (later, map) => later.say(map, text, stays));
		const set = (id: TopicId, to: Status): void => {
			controller.change([[id, to]]);
			say(view.buttonName(controller.state().statusOf(id), view.titleOf(id)));
		};
		const goOn = (id: TopicId): void => set(id, NEXT_STATUS[controller.state().statusOf(id)]);
		/** The topic that a link leads to: that of its card, or one of the same address. */
		const topicOf = (link: HTMLAnchorElement): TopicId | undefined => {
			const card = itemAt(link);
			if (card !== null) return idOf(card);
			const href = link.getAttribute("href");
			return [...view.topics.keys()].find((id) => view.hrefOf(id) === href);
		};
		return {
			onClick: (event) => {
				const target = event.target as Element;
				const button = target.closest("button");
				const link = target.closest("a");
				const item = itemAt(target);
				if (button !== null) {
					const to = button.dataset["set"];
					if (item !== null) goOn(idOf(item));
					else if (to !== undefined && panel.open !== undefined) set(panel.open, to as Status);
					else withLater(root, ({ runCommand }) => runCommand(controller, button, say));
				} else if (link !== null && !(event.metaKey || event.ctrlKey || event.shiftKey)) {
					const id = "panelPage" in link.dataset ? undefined : topicOf(link);
					if (id === undefined) return;
					event.preventDefault();
					panel.onOpen(id);
				}
			},
			onKeyDown: (event) => {
				const { key, altKey, ctrlKey, metaKey } = event;
				const target = event.target as Element;
				if (altKey || ctrlKey || metaKey || target.matches("input, select, textarea")) return;
				const item = itemAt(target);
				const id = item === null ? panel.open : idOf(item);
				const status = STATUS_KEYS[key];
				if (id !== undefined && status !== undefined) set(id, status);
				else if (item !== null && key === " " && target.matches("a")) goOn(idOf(item));
				else if (/^(Arrow|Home|End|\/)/.test(key) && panel.open === undefined)
					withLater(root, ({ moveFocus }, map) => moveFocus(map, item, event, roving.focus));
				else return;
				event.preventDefault();
			},
			onInput: ({ target }) => {
				if (!(target as Element).closest("[data-controls]")) return;
				withLater(root, ({ filterMap }, map) => filterMap(map, view, roving.stopAt));
			},
		};
	}, [root, view, controller, roving, panel]);
}
