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
import type { ProgressController } from "./progressController.ts";
import type { Roving } from "./useRoving.ts";
import type { Say } from "./useSay.ts";
import type { TopicPanelState } from "./useTopicPanel.ts";

export interface HandlerOptions {
	readonly root: RefObject<HTMLDivElement | null>;
	readonly controller: ProgressController;
	readonly roving: Roving;
	readonly panel: TopicPanelState;
	readonly say: Say;
}

export interface Handlers {
	readonly onClick: (event: MouseEvent) => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onInput: (event: FormEvent) => void;
}

const tools = (): Promise<typeof import("./tools.ts")> => import("./tools.ts");

/** The handlers of the root: one of each kind, however many topics there are. */
export function useHandlers(options: HandlerOptions): Handlers {
	const { root, controller, roving, panel, say } = options;
	return useMemo(() => {
		const { view } = controller.model;
		const itemAt = (target: EventTarget): HTMLElement | null =>
			(target as Element).closest<HTMLElement>(TOPIC_ITEMS);
		const idOf = (item: HTMLElement): TopicId =>
			decodeURIComponent(item.id.slice(view.prefix.length));
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
		const move = (item: HTMLElement | null, { key, shiftKey }: KeyboardEvent): void =>
			void tools().then(({ stepFrom, focusSearch }) => {
				const map = root.current;
				if (map === null) return;
				if (key === "/") focusSearch(map);
				else if (item !== null) {
					roving.focus(stepFrom(map, item, { key, shiftKey })?.querySelector("a"));
				}
			});
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
					else void tools().then(({ runCommand }) => runCommand(controller, button, say));
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
				const status = Object.hasOwn(STATUS_KEYS, key) ? STATUS_KEYS[key] : undefined;
				if (id !== undefined && status !== undefined) set(id, status);
				else if (item !== null && key === " " && target.matches("a")) goOn(idOf(item));
				else if (/^(Arrow|Home|End|\/)/.test(key) && panel.open === undefined) move(item, event);
				else return;
				event.preventDefault();
			},
			onInput: ({ target }) => {
				const map = root.current;
				if (map === null || !(target as Element).closest("[data-controls]")) return;
				void tools().then(({ filterItems }) => {
					const shown = filterItems(map, roving.stopAt);
					say(view.formats.count(view.messages.shown, shown), shown === 0);
				});
			},
		};
	}, [root, controller, roving, panel, say]);
}
