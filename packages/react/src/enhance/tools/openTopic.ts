import type { Status } from "@prereq/core";
import { keepNotes } from "../../dom/keepNotes.ts";
import { say } from "../../dom/say.ts";
import { sayMissing } from "../../dom/sayMissing.ts";
import { setHash } from "../../dom/setHash.ts";
import { KEY_OF } from "../../dom/statusKeys.ts";
import { hashInPanel, topicHash } from "../../dom/topicHash.ts";
import { topicTitle } from "../../dom/topicTitle.ts";
import { toDomId } from "../../learner/domId.ts";
import type { NoteKeeper } from "../../learner/topicNotes.ts";
import type { Live } from "../live.ts";
import type { MapTopic } from "../readMap.ts";
import { fetchPart } from "./fetchPart.ts";
import { separateIds } from "./separateIds.ts";

/** `detail` of the event `prereq-open`; preventing it keeps the panel closed. */
export interface OpenDetail {
	readonly topicId: string;
}

/** Articles that were fetched, by the address of their page. */
const fetched = new Map<string, HTMLElement>();

const pageOf = (url: string): string | undefined => url.split("#")[0];

/** The details of a topic: on this page, or on the page behind the link; else there are none. */
async function findArticle(
	root: HTMLElement,
	{ ids: [id], link }: MapTopic,
): Promise<HTMLElement | undefined> {
	const find = (within: ParentNode): HTMLElement | null => {
		const articles = [...within.querySelectorAll<HTMLElement>("[data-topic]")];
		return articles.find(({ dataset }) => dataset["topic"] === id) ?? null;
	};
	const article = find(root) ?? fetched.get(link.href);
	if (article !== undefined || pageOf(link.href) === pageOf(location.href)) return article;
	const loaded = await fetchPart(link.href, find);
	// The panel has buttons of its own.
	loaded.querySelector("[data-ids]")?.remove();
	fetched.set(link.href, loaded);
	return loaded;
}

/** Puts an article into the panel; returns what puts it back. */
function moveInto(body: Element, article: HTMLElement): () => void {
	const place = document.createComment("");
	article.parentNode?.replaceChild(place, article);
	body.replaceChildren(article);
	return () => (place.isConnected ? place.replaceWith(article) : article.remove());
}

/** Keeps the notes of a topic with the progress of its map. */
function keeperOf(live: Live, { ids }: MapTopic): NoteKeeper {
	const { root, store, past, loaded, recorded, apply, lost } = live;
	return {
		ids,
		recorded: () => recorded,
		write: (delta) => {
			apply(delta);
			return store.merge(delta).then(apply, lost);
		},
		offerUndo: (undo) => void past.push(undo),
		follow: (listener) => {
			void loaded.then(listener);
			return store.subscribe?.(listener) ?? (() => {});
		},
		isKept: () => root.querySelector<HTMLElement>(":scope > [data-trouble]")?.hidden !== false,
	};
}

/** Shows which status the open topic has. */
export function showPressed({ root, open }: Live): void {
	for (const button of root.querySelectorAll<HTMLElement>("[data-set]")) {
		const status = button.dataset["set"] as Status;
		button.setAttribute("aria-pressed", String(status === open?.status));
		button.setAttribute("aria-keyshortcuts", KEY_OF[status]);
	}
}

function onceClosed(live: Live, dialog: HTMLDialogElement, giveBack: () => void): void {
	const onClose = (): void => {
		giveBack();
		dialog.removeEventListener("prereq-close", onClose);
	};
	dialog.addEventListener("prereq-close", onClose);
	if (dialog.open) return;
	dialog.showModal();
	dialog.addEventListener(
		"close",
		() => {
			dialog.dispatchEvent(new Event("prereq-close"));
			const left = live.open;
			live.open = undefined;
			// Who went on in the history is somewhere else.
			if (left === undefined) return;
			setHash("");
			live.stopAt(left.link);
			left.link.focus();
		},
		{ once: true },
	);
}

/** What comes before a topic in the address: the name of the roadmap where the page has several without a prefix. */
function addressOf(root: HTMLElement): string {
	const { prefix, roadmap = "" } = root.dataset;
	const isAlone = document.querySelectorAll("[data-roadmap-v]").length === 1;
	return prefix ?? (isAlone ? "" : `${toDomId(roadmap)}:`);
}

/** Opens the panel at a topic. Without a panel or without details the link is followed. */
export async function openTopic(live: Live, topic: MapTopic): Promise<void> {
	const { root, labels, stopAt } = live;
	const { word, link } = topic;
	const detail: OpenDetail = { topicId: topic.ids[0] };
	const event = new CustomEvent("prereq-open", { detail, bubbles: true, cancelable: true });
	if (!root.dispatchEvent(event)) return;
	const dialog = root.querySelector<HTMLDialogElement>("[data-panel]");
	const body = dialog?.querySelector("[data-panel-body]");
	const article = await findArticle(root, topic).catch(() => say(root, labels.loadFailed));
	const other = document.querySelector("dialog[data-panel][open]");
	// Of several roadmaps with the topic in the address the first shows it.
	if (other !== null && other !== dialog) return;
	if (!dialog || !body || !article) {
		location.assign(link.href);
		stopAt(link);
		return link.focus();
	}
	dialog.dispatchEvent(new Event("prereq-close"));
	const putBack = moveInto(body, article);
	const leaveNotes = keepNotes(article, keeperOf(live, topic));
	const giveBack = (): void => {
		leaveNotes();
		putBack();
	};
	const page = dialog.querySelector<HTMLAnchorElement>("[data-panel-page]");
	if (page) {
		page.href = link.href;
		page.hidden = pageOf(link.href) === pageOf(location.href);
	}
	live.open = topic;
	showPressed(live);
	onceClosed(live, dialog, giveBack);
	setHash(`#${addressOf(root)}${word}`);
	const heading = article.querySelector<HTMLElement>("h1, h2, h3, h4, h5, h6");
	dialog.setAttribute("aria-label", topicTitle(link));
	dialog.scrollTop = 0;
	if (heading === null) return;
	heading.tabIndex = -1;
	heading.focus();
}

function topicInAddress({ root, model }: Live): MapTopic | undefined {
	const at = (id: string): MapTopic | undefined => model().get(toDomId(id));
	return at(topicHash(root, (id) => at(id) !== undefined) ?? "");
}

/**
 * Opens the topic that the address names; closes the panel when it leads away from it.
 *
 * @param others whether there may be roadmaps that were there before: this one makes way for their ids; the event when the address
 * has changed
 */
export function openHash(live: Live, others: unknown): void {
	if (others) separateIds(live.root);
	const topic = topicInAddress(live);
	if (topic === undefined && !(others instanceof Event)) sayMissing(live.root, live.labels);
	if (topic === live.open || (topic === undefined && hashInPanel(live.root))) return;
	if (topic === undefined) {
		live.open = undefined;
		live.root.querySelector("dialog")?.close();
		return;
	}
	topic.item.scrollIntoView({ block: "center" });
	void openTopic(live, topic);
}
