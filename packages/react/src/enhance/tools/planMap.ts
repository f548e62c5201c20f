import type { Weighed } from "../../learner/measureTopics.ts";
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
	readonly word: string;
	/** The words of `data-needs`. */
	readonly needs: readonly string[];
	/** The whole, then the sections around the topic. */
	readonly parts: readonly Part[];
}

/** The topics of a map in reading order, by their words. */
export type MapPlan = ReadonlyMap<string, MarkedTopic>;

const plans = new WeakMap<Live, MapPlan>();

const counter = (element: Element | null): Part => ({
	line: element?.querySelector("[data-done]") ?? null,
	done: 0,
	count: 0,
});

function readPlan({ root, model }: Live): MapPlan {
	const partsOf = new Map<Element | null | undefined, Part[]>([
		[undefined, [counter(root.querySelector("[data-summary]"))]],
	]);
	for (const section of root.querySelectorAll("[data-map] section")) {
		const around = partsOf.get(section.parentElement?.closest("section") ?? undefined) ?? [];
		partsOf.set(section, [...around, counter(section.querySelector(":scope > header"))]);
	}
	return new Map(
		[...model()].map(([word, topic]): [string, MarkedTopic] => {
			const { needs, effort = "60", optional } = topic.item.dataset;
			return [
				word,
				{
					topic,
					get status() {
						return topic.status;
					},
					word,
					needs: needs?.split(" ") ?? [],
					effort: optional === undefined ? Number(effort) : 0,
					parts: partsOf.get(topic.item.closest("section")) ?? [],
				},
			];
		}),
	);
}

/** Reads efforts, prerequisites and counters once for each roadmap. */
export function planMap(live: Live): MapPlan {
	const known = plans.get(live);
	if (known !== undefined) return known;
	const plan = readPlan(live);
	plans.set(live, plan);
	return plan;
}
