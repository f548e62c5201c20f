import type { Curriculum, Requirement, Roadmap, TopicId } from "@prereq/core";
import type { PathChoice } from "@prereq/core/plan";
import { requiredTopics } from "@prereq/core/progress";
import { listedTopics } from "../listedTopics.ts";

/** A choice of a path in the words of the curriculum. */
export interface NamedChoice {
	/** The topic that asks for it; absent for the goal itself. */
	readonly topic?: TopicId;
	readonly chosen: readonly string[];
	readonly others: readonly string[];
}

const NAMED = 3;

/** What people call a member of a choice: a topic, the section that holds its topics, or the first of them. */
export function requirementNames(
	{ topics }: Curriculum,
	roadmap: Roadmap | undefined,
): (requirement: Requirement) => string {
	const sections = roadmap && listedTopics(roadmap.sections);
	return (requirement) => {
		const ids = requiredTopics([requirement]);
		const around = new Set(ids.map((id) => sections?.get(id)?.title));
		const [section] = around;
		if (ids.length > 1 && around.size === 1 && section !== undefined) return section;
		const named = ids.slice(0, NAMED).map((id) => topics.get(id)?.title ?? id);
		const joined = named.join(requirement.type === "all" ? " + " : " / ");
		return ids.length > NAMED ? `${joined} and ${ids.length - NAMED} more` : joined;
	};
}

/** The choices that could have been made otherwise; those that are the same for people, once. */
export function nameChoices(
	choices: readonly PathChoice[],
	nameOf: (requirement: Requirement) => string,
): readonly NamedChoice[] {
	const named = new Map<string, NamedChoice>();
	for (const { topic, chosen, others } of choices) {
		if (others.length === 0) continue;
		const choice = { chosen: chosen.map(nameOf), others: others.map(nameOf) };
		const key = JSON.stringify([choice.chosen.toSorted(), choice.others.toSorted()]);
		if (!named.has(key)) named.set(key, topic === undefined ? choice : { topic, ...choice });
	}
	return [...named.values()];
}
