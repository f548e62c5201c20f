import type { Status } from "@prereq/core";
import { TOPIC_ITEMS } from "../dom/topicItems.ts";

/** A topic of the map. */
export interface MapTopic {
	readonly item: HTMLElement;
	readonly link: HTMLAnchorElement;
	readonly button: Element;
	/** HTML id without the prefix. */
	readonly word: string;
	/** All ids under which progress may be recorded, the current one first. */
	readonly ids: readonly [string, ...string[]];
	status: Status;
}

/** The topics of a map in reading order, by their HTML ids without the prefix. */
export type MapModel = ReadonlyMap<string, MapTopic>;

/** Reads the map once, when something happens: a page that is only read pays nothing. */
export function readMap(root: HTMLElement): MapModel {
	const { prefix = "" } = root.dataset;
	const model = new Map<string, MapTopic>();
	for (const item of root.querySelectorAll<HTMLElement>(TOPIC_ITEMS)) {
		const { status, aliases = "" } = item.dataset;
		const [link, button] = item.children;
		const word = item.id.slice(prefix.length);
		const former = aliases.split(" ").filter(Boolean);
		model.set(word, {
			item,
			link: link as HTMLAnchorElement,
			button: button as Element,
			word,
			ids: [decodeURIComponent(word), ...former.map(decodeURIComponent)],
			status: status as Status,
		});
	}
	return model;
}
