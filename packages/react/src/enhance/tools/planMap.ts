import type { Status } from "@prereq/core";
import type { ChoiceCode } from "../../learner/choicesCode.ts";
import { chosenWords, type Weighed } from "../../learner/measureTopics.ts";
import type { Live } from "../live.ts";
import type { MapTopic } from "../readMap.ts";

/** A counter line and what it counts. */
export interface Part {
	readonly line: Element | null;
	done: number;
	count: number;
}

/** What a topic weighs and needs, as its attributes say. */
export interface MarkedTopic extends Weighed {
	readonly topic: MapTopic;
	/** Place in reading order. */
	readonly nth: number;
	/** The words of `data-needs`. */
	readonly needs: readonly string[];
	/** The topics whose needs name this one. */
	readonly neededBy: MarkedTopic[];
	/** The whole, then the sections around the topic. */
	readonly parts: readonly Part[];
	/** Whether it counts as a member of a choice. */
	readonly chosen: boolean;
	/** The status that the counters hold. */
	counted?: Status;
}

/** What is shown of a map, kept so that a change costs what it changes. */
export interface MapPlan {
	/** In reading order, by their words. */
	readonly topics: ReadonlyMap<string, MarkedTopic>;
	readonly choices: readonly ChoiceCode[];
	readonly parts: ReadonlySet<Part>;
	readonly ready: Set<MarkedTopic>;
	readonly started: Set<MarkedTopic>;
	next: MarkedTopic | undefined;
	/** Thousandths of a minute outside of choices: whole numbers, so that sums stay exact. */
	earned: number;
	left: number;
}

const counter = (element: Element | null): Part => ({
	line: element?.querySelector("[data-done]") ?? null,
	done: 0,
	count: 0,
});

/** The counters around the topics of each section, `undefined` for those of the whole. */
function readParts(root: HTMLElement): ReadonlyMap<Element | null | undefined, readonly Part[]> {
	const partsOf = new Map<Element | null | undefined, Part[]>([
		[undefined, [counter(root.querySelector("[data-summary]"))]],
	]);
	for (const section of root.querySelectorAll("[data-map] section")) {
		const around = partsOf.get(section.parentElement?.closest("section") ?? undefined) ?? [];
		partsOf.set(section, [...around, counter(section.querySelector(":scope > header"))]);
	}
	return partsOf;
}

/** Reads efforts, prerequisites, marks and counters. */
export function planMap({ root, model }: Live): MapPlan {
	const partsOf = readParts(root);
	const choices: readonly ChoiceCode[] = JSON.parse(root.dataset["choices"] ?? "[]");
	const chosen = chosenWords(choices);
	const topics = new Map<string, MarkedTopic>();
	const ready = new Set<MarkedTopic>();
	let next: MarkedTopic | undefined;
	for (const [word, topic] of model()) {
		const { dataset } = topic.item;
		const { effort = "60" } = dataset;
		const marked: MarkedTopic = {
			topic,
			get status() {
				return topic.status;
			},
			nth: topics.size,
			needs: dataset["needs"]?.split(" ") ?? [],
			neededBy: [],
			effort: dataset["optional"] === undefined ? Number(effort) : 0,
			parts: partsOf.get(topic.item.closest("section")) ?? [],
			chosen: chosen.has(word),
		};
		topics.set(word, marked);
		if (dataset["ready"] !== undefined) ready.add(marked);
		if (dataset["next"] !== undefined) next = marked;
	}
	for (const marked of topics.values()) {
		for (const word of marked.needs) topics.get(word)?.neededBy.push(marked);
	}
	const parts = new Set([...partsOf.values()].flat());
	return { topics, choices, parts, ready, started: new Set(), next, earned: 0, left: 0 };
}
