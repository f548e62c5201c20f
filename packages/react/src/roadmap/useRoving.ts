import { type RefObject, useEffect, useMemo } from "react";
import { TOPIC_CONTROLS } from "../dom/topicItems.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";

export interface Roving {
	/** Makes a link the one tab stop of the map. */
	stopAt(link: HTMLElement | undefined): void;
	/** Makes a link the one tab stop of the map, and focuses it. */
	focus(link: HTMLElement | null | undefined): void;
	/** The link that was the last tab stop. */
	current(): HTMLElement | undefined;
}

/**
 * One tab stop for the map. Set on the elements themselves: React renders no `tabindex`, so that every
 * link is a tab stop while no script runs.
 */
export function useRoving(
	root: RefObject<HTMLElement | null>,
	model: RoadmapModel,
	isPlain: boolean,
): Roving {
	const roving = useMemo(() => {
		let stop: HTMLElement | undefined;
		const stopAt = (link: HTMLElement | undefined): void => {
			if (stop !== undefined) stop.tabIndex = -1;
			stop = link;
			if (link !== undefined) link.tabIndex = 0;
		};
		return {
			stopAt,
			current: () => stop,
			focus: (link: HTMLElement | null | undefined): void => {
				if (!link) return;
				stopAt(link);
				link.focus();
			},
		};
	}, []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another model has other links, and so have topics with something added
	useEffect(() => {
		const map = root.current;
		if (map === null) return;
		for (const part of map.querySelectorAll<HTMLElement>(TOPIC_CONTROLS)) part.tabIndex = -1;
		roving.stopAt(map.querySelector<HTMLElement>("[data-next] > a, ol a") ?? undefined);
	}, [root, model, isPlain, roving]);
	return roving;
}
