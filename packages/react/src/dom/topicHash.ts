import type { TopicId } from "@prereq/core";
import { toDomId } from "../learner/domId.ts";

/** The HTML id that the address names; `""` for none. */
function hashId(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return "";
	}
}

/**
 * The topic of a roadmap that the address names: by its HTML id, and as `#topic` or `#roadmap:topic` where no
 * other roadmap of the page has that id. `undefined` when it names something else.
 */
export function topicHash(root: HTMLElement, has: (id: TopicId) => boolean): TopicId | undefined {
	const { prefix = "", roadmap = "" } = root.dataset;
	const id = hashId().replace(/:about$/, "");
	const owner = document.getElementById(toDomId(id))?.closest("[data-roadmap-v]") ?? root;
	return [prefix, `${roadmap}:`, ""]
		.filter((start) => owner === root && id.startsWith(start))
		.map((start) => id.slice(start.length))
		.find(has);
}

/**
 * What the address names like a topic, though nothing of the page has that name; of several roadmaps only the
 * first is told. `undefined` for addresses of another kind: a host may have its own.
 */
export function missingTopic(root: HTMLElement): string | undefined {
	const id = hashId();
	const isFirst = document.querySelector("[data-roadmap-v]") === root;
	const isName = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(id);
	return isFirst && isName && document.getElementById(id) === null ? id : undefined;
}

/** Whether the address names a place inside of the open panel: its reader has not gone elsewhere. */
export function hashInPanel(root: HTMLElement): boolean {
	const place = document.getElementById(hashId());
	return place !== null && root.querySelector("[data-panel]")?.contains(place) === true;
}
