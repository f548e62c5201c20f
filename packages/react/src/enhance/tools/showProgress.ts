import { isReady } from "../../learner/isReady.ts";
import { measureTopics } from "../../learner/measureTopics.ts";
import { countText } from "../../messages/countText.ts";
import { fill } from "../../messages/fill.ts";
import { timeText } from "../../messages/timeText.ts";
import type { Live } from "../live.ts";
import { type MarkedTopic, planMap } from "./planMap.ts";

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
	if (item.hasAttribute(`data-${name}`) === on) return;
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
	write(link, next?.topic.link.textContent ?? "");
	if (next !== undefined) link.href = next.topic.link.href;
}

/** Brings marks, counters and the bar up to the statuses of the topics. */
export function showProgress(live: Live): void {
	const { root, labels, isKnown } = live;
	const { prefix = "", choices = "[]" } = root.dataset;
	const plan = planMap(live);
	const planned = [...plan.values()];
	const ready = new Set(
		planned.filter(({ word, needs }) => !isKnown(word) && isReady(needs, isKnown)),
	);
	const required = planned.filter(({ effort }) => effort > 0);
	const next =
		required.find(({ topic }) => topic.status === "started") ??
		required.find((topic) => ready.has(topic));
	for (const topic of planned) {
		mark(topic, "ready", prefix, ready.has(topic));
		mark(topic, "next", prefix, topic === next);
	}
	const parts = new Set(planned.flatMap((topic) => topic.parts));
	for (const part of parts) part.done = part.count = 0;
	for (const { topic, parts: around } of required) {
		if (topic.status === "skipped") continue;
		for (const part of around) {
			part.count++;
			if (topic.status === "done") part.done++;
		}
	}
	for (const { line, done, count } of parts) {
		write(line, countText(root.lang, labels.doneOf, count, done));
	}
	const { percent, left } = measureTopics(plan, JSON.parse(choices));
	const time = timeText(root.lang, left);
	write(root.querySelector("[data-left]"), fill(labels.left, { time }));
	root.querySelector("progress")?.setAttribute("value", String(percent));
	showNext(root, next);
}
