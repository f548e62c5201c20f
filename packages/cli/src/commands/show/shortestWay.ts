import type { Curriculum, Requirement, TopicId } from "@prereq/core";
import { type Digraph, directPrerequisites, prerequisitesOf } from "@prereq/core/graph";
import { effortMinutes, isRequirementMet, requiredTopics } from "@prereq/core/progress";

export interface Way {
	/** What everybody has to learn first, whatever they choose. */
	readonly unavoidable: ReadonlySet<TopicId>;
	/** One complete way: the unavoidable and, at each choice, the members that add the least effort. */
	readonly chosen: ReadonlySet<TopicId>;
}

interface Choice {
	readonly owner: TopicId;
	readonly requirement: Extract<Requirement, { type: "any" | "atLeast" }>;
}

/**
 * A short way to a topic, the topic itself left out. Choosing the very shortest is NP-hard (set
 * cover); this takes each choice's cheapest members, given what is already on the way.
 */
export function shortestWay(curriculum: Curriculum, graph: Digraph, goal: TopicId): Way {
	const { topics } = curriculum;
	const onWay = new Set<TopicId>([goal]);
	const choices: Choice[] = [];
	const add = (owner: TopicId, requirements: readonly Requirement[]): void => {
		const pending = requirements.map((requirement) => ({ owner, requirement }));
		for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
			const { requirement } = next;
			if (requirement.type === "all") {
				pending.push(...requirement.of.map((member) => ({ ...next!, requirement: member })));
			} else if (requirement.type !== "topic") {
				choices.push({ owner: next.owner, requirement });
			} else if (!onWay.has(requirement.topic)) {
				const id = requirement.topic;
				onWay.add(id);
				for (const part of topics.get(id)?.requires ?? []) {
					pending.push({ owner: id, requirement: part });
				}
			}
		}
	};
	/** Minutes that a member adds; infinite where the graph leaves it out, as it would go in a circle. */
	const costOf = (member: Requirement, owner: TopicId): number => {
		const before = new Set(directPrerequisites(graph, owner));
		if (!isRequirementMet(member, (id) => before.has(id))) return Number.POSITIVE_INFINITY;
		const needed = new Set(
			requiredTopics([member]).flatMap((id) => [id, ...prerequisitesOf(graph, id)]),
		);
		return [...needed]
			.filter((id) => !onWay.has(id))
			.reduce((sum, id) => sum + effortMinutes(topics.get(id) ?? {}), 0);
	};

	add(goal, topics.get(goal)?.requires ?? []);
	const unavoidable = new Set(onWay);
	for (let choice = choices.shift(); choice !== undefined; choice = choices.shift()) {
		const { owner, requirement } = choice;
		const count = requirement.type === "any" ? 1 : requirement.count;
		const cheapest = requirement.of
			.map((member) => ({ member, cost: costOf(member, owner) }))
			.filter(({ cost }) => Number.isFinite(cost))
			.toSorted((a, b) => a.cost - b.cost)
			.slice(0, count);
		add(
			owner,
			cheapest.map(({ member }) => member),
		);
	}
	unavoidable.delete(goal);
	onWay.delete(goal);
	return { unavoidable, chosen: onWay };
}
