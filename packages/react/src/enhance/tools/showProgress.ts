import type { Status } from "@prereq/core";
import { topicTitle } from "../../dom/topicTitle.ts";
import { isReady } from "../../learner/isReady.ts";
import { measureTopics } from "../../learner/measureTopics.ts";
import { countText } from "../../messages/countText.ts";
import { fill } from "../../messages/fill.ts";
import { timeText } from "../../messages/timeText.ts";
import type { Live } from "../live.ts";
import type { MapTopic } from "../readMap.ts";
import { isKnown } from "./isKnown.ts";
import { type MapPlan, type MarkedTopic, type Part, planMap } from "./planMap.ts";

const plans = new WeakMap<Live, MapPlan>();

/** Sets a text unless it is there already: an unchanged text is not laid out again. */
function write(element: Element | null, text: string): void {
	if (element !== null && element.textContent !== text) element.textContent = text;
}

/** Marks a topic as ready or next, for the eye and, by the words of the legend, for the ear. */
function mark(
	{ topic: { item, link } }: MarkedTopic,
	name: "ready" | "next",
	prefix: string,
	on: boolean,
): void {
	item.toggleAttribute(`data-${name}`, on);
	const ids = link.getAttribute("aria-describedby")?.split(" ") ?? [];
	const id = `${prefix}:${name}`;
	const kept = ids.filter((other) => other !== id);
	if (on) kept.push(id);
	if (kept.length > 0) link.setAttribute("aria-describedby", kept.join(" "));
	else link.removeAttribute("aria-describedby");
}

function showNext(root: HTMLElement, next: MarkedTopic | undefined): void {
	const line = root.querySelector<HTMLElement>("[data-continue]");
	const link = line?.querySelector("a");
	if (!line || !link) return;
	line.hidden = next === undefined;
	write(link, topicTitle(next?.topic.link));
	if (next !== undefined) link.href = next.topic.link.href;
}

/** Adds what a topic counts with a status, or with −1 takes it away. */
function count(plan: MapPlan, marked: MarkedTopic, status: Status | undefined, sign: 1 | -1): void {
	const { effort, parts, chosen } = marked;
	if (status === undefined || status === "skipped" || effort === 0) return;
	const isDone = status === "done";
	for (const part of parts) {
		part.count += sign;
		if (isDone) part.done += sign;
	}
	if (!chosen) plan[isDone ? "earned" : "left"] += sign * Math.round(effort * 1000);
}

function put<T>(set: Set<T>, member: T, belongs: boolean): void {
	if (belongs) set.add(member);
	else set.delete(member);
}

/** The first topic in reading order that counts. */
function firstOf(topics: Iterable<MarkedTopic>): MarkedTopic | undefined {
	let first: MarkedTopic | undefined;
	for (const topic of topics) {
		if (topic.effort > 0 && (first === undefined || topic.nth < first.nth)) first = topic;
	}
	return first;
}

/**
 * Brings marks, counters and the bar up to the statuses of the topics: of those that changed and of
 * those that need them; of all when it is not told which, and the first time.
 */
export function showProgress(live: Live, changed?: readonly MapTopic[]): void {
	const { root, labels } = live;
	const { prefix = "" } = root.dataset;
	const known = plans.get(live);
	const plan = known ?? planMap(live);
	plans.set(live, plan);
	const { topics, ready, started, choices } = plan;
	const knows = (word: string): boolean => isKnown(live, word);
	const touched = new Set<MarkedTopic>();
	const stale = new Set<Part>(known ? [] : plan.parts);
	const touch = (marked: MarkedTopic): void => {
		touched.add(marked);
		const { counted, status } = marked;
		if (counted === status) return;
		count(plan, marked, counted, -1);
		count(plan, marked, status, 1);
		marked.counted = status;
		put(started, marked, status === "started");
		for (const part of marked.parts) stale.add(part);
	};
	if (known && changed) {
		for (const { word } of changed) {
			const marked = topics.get(word);
			if (marked === undefined) continue;
			touch(marked);
			for (const other of marked.neededBy) touched.add(other);
		}
	} else for (const marked of topics.values()) touch(marked);

	for (const marked of touched) {
		const isNow = !knows(marked.topic.word) && isReady(marked.needs, knows);
		if (isNow === ready.has(marked)) continue;
		put(ready, marked, isNow);
		mark(marked, "ready", prefix, isNow);
	}
	const next = firstOf(started) ?? firstOf(ready);
	if (next !== plan.next) {
		if (plan.next) mark(plan.next, "next", prefix, false);
		if (next) mark(next, "next", prefix, true);
		plan.next = next;
	}
	for (const { line, done, count } of stale) {
		write(line, countText(root.lang, labels.doneOf, count, done));
	}
	const earned = plan.earned / 1000;
	const open = plan.left / 1000;
	const { percent, left } = measureTopics(topics, choices, [earned, earned + open, open]);
	const time = timeText(root.lang, left);
	write(root.querySelector("[data-left]"), fill(labels.left, { time }));
	root.querySelector("progress")?.setAttribute("value", String(percent));
	showNext(root, next);
}
