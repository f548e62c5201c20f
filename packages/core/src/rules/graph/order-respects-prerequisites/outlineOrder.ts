import type { ParsedRoadmap } from "../../../curriculum/parsedFile.ts";
import type { TopicId } from "../../../model/id.ts";
import type { Requirement } from "../../../model/requirement.ts";
import type { RoadmapEntry, RoadmapSection } from "../../../model/roadmap.ts";
import { isRequirementMet } from "../../../requirement/isRequirementMet.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";
import { blockedIds } from "../../reading/blockedIds.ts";

/** What the order of a roadmap's outline is judged by. */
export interface OutlineOrder {
	/** What a topic requires; nothing for one that could not be read. */
	requiresOf(id: TopicId): readonly Requirement[];
	/** Whether a topic counts as known wherever it stands: it stands elsewhere, or nobody can reach it. */
	isFree(id: TopicId): boolean;
	/** What stands above something it requires when topics stand in an order. */
	early(order: readonly TopicId[]): readonly EarlyTopic[];
}

/** A topic that stands above something it requires. */
export interface EarlyTopic {
	readonly topic: TopicId;
	/** Its place in the order. */
	readonly at: number;
	/** What it requires and does not find above. */
	readonly needs: readonly TopicId[];
}

/** How to judge an outline. Topics of other roadmaps count as known. */
export function outlineOrder({ links, roadmap }: ParsedRoadmap, index: RuleIndex): OutlineOrder {
	const listed = new Set(links.map(({ topic }) => topic));
	const parents = parentsOf(roadmap?.sections ?? []);
	// What nobody can reach is in no right place anywhere.
	const blocked = blockedIds(index);
	const requiresOf = (id: TopicId) => index.topicById.get(id)?.topic?.requires ?? [];
	const isFree = (id: TopicId) => blocked.has(id) || !listed.has(id);
	const early = (order: readonly TopicId[]) => {
		const passed = new Set<TopicId>();
		const found: EarlyTopic[] = [];
		for (const [at, id] of order.entries()) {
			passed.add(id);
			const isMet = (needed: TopicId) =>
				passed.has(needed) || isFree(needed) || isInside(needed, id, parents);
			const isBroken = requiresOf(id).some((part) => !isRequirementMet(part, isMet));
			if (!isBroken) continue;
			const named = index.requirementsOf(index.topicById.get(id)!).map(({ topic }) => topic);
			found.push({ topic: id, at, needs: named.filter((needed) => !isMet(needed)) });
		}
		return found;
	};
	return { requiresOf, isFree, early };
}

/** By topic, the topic that its item stands under. */
function parentsOf(sections: readonly RoadmapSection[]): Map<TopicId, TopicId> {
	const parents = new Map<TopicId, TopicId>();
	const pending: (RoadmapSection | RoadmapEntry)[] = [...sections];
	for (let next = pending.pop(); next; next = pending.pop()) {
		if ("topic" in next) {
			for (const child of next.children) parents.set(child.topic, next.topic);
			pending.push(...next.children);
		} else pending.push(...next.entries, ...next.sections);
	}
	return parents;
}

/** Whether an item stands somewhere under another one: a topic is made of its subtopics. */
function isInside(id: TopicId, above: TopicId, parents: ReadonlyMap<TopicId, TopicId>): boolean {
	let at = parents.get(id);
	for (let steps = 0; at !== undefined && steps < parents.size; steps++) {
		if (at === above) return true;
		at = parents.get(at);
	}
	return false;
}
