import type { ProgressDoc, Status } from "@prereq/core";
import {
	joinRecord,
	nextItem,
	type Recorded,
	readRecord,
	recordedStatus,
	writeRecord,
} from "../learner/record.ts";
import { browserStore } from "./browserStore.ts";
import type { EnhanceOptions, StatusDetail } from "./enhanceRoadmap.ts";

/**
 * Brings the status buttons of one topic alive, on a page without its map: `root` has `data-ids`,
 * the topic's id and its former ones, percent-encoded and separated by spaces, and holds a button
 * with `data-to` for each status. Shows `root` and shares progress with every roadmap of the origin.
 * Returns a function that takes the listeners away again.
 */
export function enhanceTopicStatus(root: HTMLElement, options: EnhanceOptions = {}): () => void {
	const [id = "", ...former] = (root.dataset["ids"] ?? "").split(" ").map(decodeURIComponent);
	const ids = [id, ...former];
	const stop = new AbortController();
	const recorded: Recorded = new Map();
	const lost = (): void => root.querySelector("[data-trouble]")?.removeAttribute("hidden");
	const store = options.store ?? browserStore(lost);

	const show = (): void => {
		const status = recordedStatus(recorded, ids);
		for (const button of root.querySelectorAll<HTMLElement>("[data-to]")) {
			button.setAttribute("aria-pressed", String(button.dataset["to"] === status));
		}
	};
	const apply = (doc: ProgressDoc | null): void => {
		if (doc) joinRecord(recorded, readRecord(doc));
		show();
	};
	const onClick = ({ target }: MouseEvent): void => {
		const to = (target as Element).closest<HTMLElement>("[data-to]")?.dataset["to"] as Status;
		const from = recordedStatus(recorded, ids);
		if (!to || to === from) return;
		const detail: StatusDetail = { topicId: id, from, to };
		const event = new CustomEvent("prereq-status", { detail, bubbles: true, cancelable: true });
		if (!root.dispatchEvent(event)) return;
		const delta: Recorded = new Map([[id, nextItem(recorded, ids, to)]]);
		joinRecord(recorded, delta);
		show();
		store.merge(writeRecord(delta)).then(apply, lost);
	};

	root.addEventListener("click", onClick, { signal: stop.signal });
	const leave = store.subscribe?.(apply);
	root.hidden = false;
	store.load().then(apply, lost);
	return () => {
		stop.abort();
		leave?.();
	};
}
