import type { ProgressDoc, Status } from "@prereq/core";
import {
	joinRecord,
	nextItem,
	type Recorded,
	readRecord,
	recordedStatus,
	writeRecord,
} from "../learner/record.ts";
import type { NoteKeeper } from "../learner/topicNotes.ts";
import { browserStore } from "./browserStore.ts";
import { type EnhanceOptions, type StatusDetail, tools } from "./enhanceRoadmap.ts";

/**
 * Brings the status buttons of one topic alive, on a page without its map: `root` has `data-ids`,
 * the topic's id and its former ones, percent-encoded and separated by spaces, and holds a button
 * with `data-to` for each status. Shows `root` and shares progress with every roadmap of the origin. In
 * the article of the topic it keeps notes and self-assessment as well, by a part that is loaded later.
 * Returns a function that takes the listeners away again.
 */
export function enhanceTopicStatus(root: HTMLElement, options: EnhanceOptions = {}): () => void {
	const [id = "", ...former] = (root.dataset["ids"] ?? "").split(" ").map(decodeURIComponent);
	const ids: NoteKeeper["ids"] = [id, ...former];
	const stop = new AbortController();
	const recorded: Recorded = new Map();
	const lost = (cause: unknown): void =>
		void tools().then(({ showTrouble }) => showTrouble(root, cause));
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
	const loaded = store.load().then(apply, lost);
	const article = root.closest<HTMLElement>("[data-topic]");
	if (article) {
		void Promise.all([tools(), loaded]).then(([{ keepNotes }]) => {
			if (stop.signal.aborted) return;
			const leaveNotes = keepNotes(article, {
				ids,
				recorded: () => recorded,
				write: (delta) => {
					apply(delta);
					return store.merge(delta).then(apply, lost);
				},
				offerUndo: () => {},
				follow: (listener) => store.subscribe?.(listener) ?? (() => {}),
				isKept: () => root.querySelector<HTMLElement>("[data-trouble]")?.hidden !== false,
			});
			stop.signal.addEventListener("abort", leaveNotes);
		});
	}
	return () => {
		stop.abort();
		leave?.();
	};
}
