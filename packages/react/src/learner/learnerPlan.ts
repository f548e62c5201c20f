import type { CompiledRoadmap, Topic, TopicId } from "@prereq/core";
import { effortMinutes } from "@prereq/core/progress";
import type { Listing } from "../view/listings.ts";
import { type ChoiceCode, choicesCode } from "./choicesCode.ts";
import { toDomId } from "./domId.ts";
import { companionsOf, needsCode } from "./needsCode.ts";

/** What a topic of the map weighs and needs. */
export interface PlannedTopic {
	readonly id: TopicId;
	/** The id as `data-needs` and `data-choices` write it. */
	readonly word: string;
	/** All ids under which progress may be recorded, the current one first. */
	readonly ids: readonly TopicId[];
	/** The words of `data-needs`. */
	readonly needs: readonly string[];
	/** Minutes; 0 for an optional topic, which never counts. */
	readonly effort: number;
}

/** What progress on a roadmap is worked out from. */
export interface LearnerPlan {
	/** Topics of the map in reading order; ids without a topic are left out. */
	readonly topics: ReadonlyMap<TopicId, PlannedTopic>;
	readonly choices: readonly ChoiceCode[];
}

/** Collects what progress needs to know; made once for each roadmap. */
export function learnerPlan(
	roadmap: CompiledRoadmap,
	byId: ReadonlyMap<TopicId, Topic>,
	order: readonly TopicId[],
	listed: ReadonlyMap<TopicId, Listing>,
): LearnerPlan {
	const companions = companionsOf(byId.values());
	const topics = new Map<TopicId, PlannedTopic>();
	const former = new Set<TopicId>();
	for (const id of order) {
		const topic = byId.get(id);
		if (topic === undefined) continue;
		topics.set(id, {
			id,
			word: toDomId(id),
			// A former id that is a topic again, or that two topics claim, stands for the first.
			ids: [id, ...topic.aliases.filter((alias) => !byId.has(alias) && !former.has(alias))],
			needs: needsCode(topic, byId, companions),
			effort: listed.get(id)?.optional ? 0 : effortMinutes(topic),
		});
		for (const alias of topic.aliases) former.add(alias);
	}
	return { topics, choices: choicesCode(roadmap) };
}
