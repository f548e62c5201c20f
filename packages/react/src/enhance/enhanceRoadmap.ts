import type { ProgressDoc, Status } from "@prereq/core";
import type { ProgressStore } from "@prereq/core/progress";
import { NEXT_STATUS, STATUS_KEYS } from "../dom/statusKeys.ts";
import { TOPIC_CONTROLS, TOPIC_ITEMS } from "../dom/topicItems.ts";
import { topicTitle } from "../dom/topicTitle.ts";
import { joinRecord, nextItem, type Recorded, readRecord, writeRecord } from "../learner/record.ts";
import type { LiveLabels } from "../static/liveLabels.ts";
import { browserStore } from "./browserStore.ts";
import type { Change, Live } from "./live.ts";
import { put } from "./put.ts";
import { type MapModel, type MapTopic, readMap } from "./readMap.ts";

export interface EnhanceOptions {
	/** Where progress is kept; default: `localStorage`, shared by all roadmaps of the origin. */
	readonly store?: ProgressStore;
}

/** `detail` of the event `prereq-status`; preventing it keeps the status as it was. */
export interface StatusDetail {
	readonly topicId: string;
	readonly from: Status;
	readonly to: Status;
}

type Tools = typeof import("./tools.ts");

let used: Tools | undefined;

/** The panel, the search and the commands are loaded when they are first used. */
export const tools = async (): Promise<Tools> => (used ??= await import("./tools.ts"));

/** At once if it can be: a promise would end after the next frame, and the page be drawn twice. */
function withTools(act: (loaded: Tools) => void): void {
	if (used) act(used);
	else void tools().then(act);
}

/**
 * Brings static markup alive: statuses, counters, keyboard, panel, filter. Changes attributes,
 * status words and counters only. Returns a function that takes the listeners away again.
 */
export function enhanceRoadmap(root: HTMLElement, options: EnhanceOptions = {}): () => void {
	const labels: LiveLabels = JSON.parse(root.dataset["labels"] ?? "{}");
	const stop = new AbortController();
	const recorded: Recorded = new Map();
	const past: Live["past"] = [];
	let read: MapModel | undefined;
	let tabStop = root.querySelector<HTMLElement>("[data-next] > a, ol a");

	const model = (): MapModel => (read ??= readMap(root));
	const allowed = (detail: StatusDetail): boolean =>
		root.dispatchEvent(
			new CustomEvent("prereq-status", { detail, bubbles: true, cancelable: true }),
		);
	const lost: Live["lost"] = (cause) =>
		withTools(({ showTrouble }) => showTrouble(root, cause, labels));
	const store = options.store ?? browserStore(lost);
	const topicAt = (target: EventTarget | null): MapTopic | undefined => {
		const { prefix = "" } = root.dataset;
		return model().get((target as Element).closest(TOPIC_ITEMS)?.id.slice(prefix.length) ?? "");
	};
	const stopAt = (link: HTMLElement): void => {
		if (tabStop) tabStop.tabIndex = -1;
		tabStop = link;
		link.tabIndex = 0;
	};

	const mark: Live["mark"] = (topic, status) => {
		const legend = root.querySelector(`[data-mark="${status}"]`);
		const word = put(labels.statusOf, "status", legend?.textContent ?? "");
		topic.item.dataset["status"] = topic.status = status;
		topic.button.setAttribute("aria-label", put(word, "title", topicTitle(topic.link)));
	};
	const update: Live["update"] = (changed) =>
		withTools((loaded) => {
			loaded.showProgress(live, changed);
			loaded.showPressed(live);
		});
	const apply = (doc: ProgressDoc | null): void => {
		if (doc && joinRecord(recorded, readRecord(doc)))
			withTools(({ showRecord }) => showRecord(live));
	};
	const change = (changes: readonly Change[], undoing?: boolean): void => {
		const delta: Recorded = new Map();
		const undo: Change[] = [];
		for (const [topic, to] of changes) {
			const { status: from, ids } = topic;
			if (from === to || !allowed({ topicId: ids[0], from, to })) continue;
			undo.push([topic, from]);
			delta.set(ids[0], nextItem(recorded, ids, to));
			mark(topic, to);
		}
		if (!undo.length) return;
		if (!undoing) past.push(() => change(undo, true));
		joinRecord(recorded, delta);
		update(undo.map(([topic]) => topic));
		store.merge(writeRecord(delta)).then(apply, lost);
	};
	const set = (topic: MapTopic, to: Status): void => {
		change([[topic, to]]);
		withTools(({ say }) => say(root, topic.button.getAttribute("aria-label") ?? ""));
	};

	const loaded = store.load().then(apply, lost);
	const live: Live = {
		root,
		labels,
		store,
		loaded,
		recorded,
		past,
		model,
		mark,
		update,
		change,
		set,
		apply,
		stopAt,
		lost,
	};
	const open = (topic: MapTopic): void =>
		void tools().then(
			({ openTopic }) => openTopic(live, topic),
			() => location.assign(topic.link.href),
		);
	const onHash = (others: unknown): void => withTools(({ openHash }) => openHash(live, others));
	const onClick = (event: MouseEvent): void => {
		const target = event.target as Element;
		const button = target.closest<HTMLElement>("button, summary");
		const link = target.closest("a");
		const topic = topicAt(target);
		if (button && topic) set(topic, NEXT_STATUS[topic.status]);
		else if (button) withTools(({ pressButton }) => pressButton(live, button));
		else if (link && !(event.metaKey || event.ctrlKey || event.shiftKey)) {
			const to = topic ?? [...model().values()].find((other) => other.link.href === link.href);
			if (!to || link.dataset["panelPage"] === "") return;
			event.preventDefault();
			open(to);
		}
	};
	const onKey = (event: KeyboardEvent): void => {
		const { key, target, altKey, ctrlKey, metaKey } = event;
		if (altKey || ctrlKey || metaKey || (target as Element).matches("input, select, textarea"))
			return;
		const topic = topicAt(target) ?? live.open;
		const to =
			STATUS_KEYS[key] ?? (key === " " && target === topic?.link && NEXT_STATUS[topic.status]);
		if (topic && to) set(topic, to);
		else if (/^(Arrow|Home|End|\/)/.test(key) && !live.open) {
			withTools(({ moveFocus }) => moveFocus(live, topic, event));
		} else return;
		event.preventDefault();
	};

	for (const part of root.querySelectorAll<HTMLElement>(TOPIC_CONTROLS)) {
		part.tabIndex = part === tabStop ? 0 : -1;
	}
	const { signal } = stop;
	root.addEventListener("click", onClick, { signal });
	root.addEventListener("keydown", onKey, { signal });
	root.addEventListener("input", () => withTools(({ filterTopics }) => filterTopics(live)), {
		signal,
	});
	addEventListener("hashchange", onHash, { signal });
	const leave = store.subscribe?.(apply);
	root.querySelector("fieldset")?.removeAttribute("disabled");
	const others = document.querySelector("[data-live]");
	if (location.hash || others) onHash(others);
	root.dataset["live"] = "";
	return () => {
		root.querySelector("dialog")?.close();
		stop.abort();
		leave?.();
	};
}
