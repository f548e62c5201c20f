import type { Requirement } from "../model/requirement.ts";
import type { TopicFacts } from "../model/topic.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";

/** What can be learned one unit after the other from `known`, using `allowed` only. */
export function learnable(
	topics: readonly TopicFacts[],
	known: ReadonlySet<string>,
	allowed: ReadonlySet<string>,
): Set<string> {
	const reached = new Set(known);
	for (let changed = true; changed; ) {
		changed = false;
		for (const topic of topics) {
			if (reached.has(topic.id) || !allowed.has(topic.id)) continue;
			const unit = unitAround(topics, topic, reached);
			const members = topics.filter(({ id }) => unit.has(id));
			const possible = members.every(
				({ id, requires, corequisites }) =>
					allowed.has(id) &&
					requires.every((r) => isRequirementMet(r, (other) => reached.has(other))) &&
					corequisites.every((c) => reached.has(c.topic) || unit.has(c.topic)),
			);
			if (!possible) continue;
			for (const id of unit) reached.add(id);
			changed = true;
		}
	}
	return reached;
}

/** The topics that have to be learned at the same moment as this one: mutual corequisites that are open. */
function unitAround(
	topics: readonly TopicFacts[],
	topic: TopicFacts,
	reached: ReadonlySet<string>,
): Set<string> {
	const follow = (start: string, forwards: boolean): Set<string> => {
		const seen = new Set([start]);
		for (const id of seen)
			for (const other of topics)
				for (const { topic: companion, together } of other.corequisites) {
					if (reached.has(other.id) || reached.has(companion)) continue;
					const [a, b] = forwards ? [other.id, companion] : [companion, other.id];
					if (a === id) seen.add(b);
					if (together && b === id) seen.add(a);
				}
		return seen;
	};
	const back = follow(topic.id, false);
	return new Set([...follow(topic.id, true)].filter((id) => back.has(id)));
}

/** Every set of unknown topics that can be learned from `known` and makes the goal hold. */
export function solutions(
	topics: readonly TopicFacts[],
	goal: Requirement,
	known: ReadonlySet<string>,
): Set<string>[] {
	const open = topics.filter(({ id }) => !known.has(id));
	const found: Set<string>[] = [];
	for (let bits = 0; bits < 2 ** open.length; bits++) {
		const set = new Set(open.filter((_, i) => (bits >> i) & 1).map(({ id }) => id));
		const reached = learnable(topics, known, set);
		if (reached.size !== known.size + set.size) continue;
		if (isRequirementMet(goal, (id) => reached.has(id))) found.push(set);
	}
	return found;
}
