import type { ParsedRoadmap } from "../../../curriculum/parsedFile.ts";
import type { TopicId } from "../../../model/id.ts";
import type { RoadmapEntry, RoadmapSection } from "../../../model/roadmap.ts";
import { isRequirementMet } from "../../../requirement/isRequirementMet.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";
import { blockedIds } from "../../reading/blockedIds.ts";
import { listIds } from "../../reading/listIds.ts";

/** Outlines that list a topic before something it requires. Topics of other roadmaps count as known. */
export const orderRespectsPrerequisites: Rule = defineRule({
	code: "graph/order-respects-prerequisites",
	severity: "error",
	summary: "A roadmap lists a topic before one of its prerequisites.",
	why: "Who follows the roadmap from top to bottom gets stuck there.",
	fix: "Move the topic below its prerequisite.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"roadmaps/maths.md":
					"---\ntitle: Maths\n---\n\n## Start\n\n- ⟦[B](../topics/b.md)⟧\n- [A](../topics/a.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"roadmaps/maths.md":
					"---\ntitle: Maths\n---\n\n## Start\n\n- [C](../topics/c.md)\n- [B](../topics/b.md)\n  - [A](../topics/a.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [{ any: [a, c] }]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [elsewhere]\n---\n\nC.\n",
				"topics/elsewhere.md": "---\ntitle: E\n---\n\nE.\n",
			},
		},
	},
	*check(index) {
		// What nobody can reach is in no right place anywhere.
		const blocked = blockedIds(index);
		for (const file of index.roadmaps) yield* checkOutline(file, index, blocked);
	},
});

function* checkOutline(
	file: ParsedRoadmap,
	index: RuleIndex,
	blocked: ReadonlySet<TopicId>,
): Iterable<RuleFinding> {
	const { document, links, roadmap } = file;
	const places = new Map(links.map(({ topic, start, end }) => [topic, { start, end }]));
	const parents = parentsOf(roadmap?.sections ?? []);
	const passed = new Set<TopicId>();
	for (const { topic: id, start, end } of links) {
		passed.add(id);
		const topic = index.topicById.get(id)?.topic;
		if (!topic) continue;
		const isMet = (needed: TopicId) =>
			passed.has(needed) ||
			blocked.has(needed) ||
			!places.has(needed) ||
			isInside(needed, id, parents);
		const broken = topic.requires.filter((part) => !isRequirementMet(part, isMet));
		if (broken.length === 0) continue;
		const late = index
			.requirementsOf(index.topicById.get(id)!)
			.map(({ topic: needed }) => needed)
			.filter((needed) => !isMet(needed));
		yield {
			...document.placeAt(start, end),
			message: `\`${id}\` stands above ${listIds(late)}, which it requires.`,
			related: late.map((needed) => {
				const place = places.get(needed)!;
				return {
					...document.placeAt(place.start, place.end),
					message: `\`${needed}\` stands here`,
				};
			}),
			topicId: id,
		};
	}
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
