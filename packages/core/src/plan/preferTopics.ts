import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { foldRequirement } from "../requirement/foldRequirement.ts";
import { neededMembers } from "../requirement/gates.ts";

interface Preference {
	readonly requirement: Requirement;
	/** Whether it names a preferred topic. */
	readonly preferred: boolean;
}

/**
 * The expression when every choice that names a preferred topic takes it: of `any` the members that
 * name one, of `atLeast` first those and then the rest.
 */
export function preferTopics(
	root: Requirement,
	isPreferred: (id: TopicId) => boolean,
): Requirement {
	return foldRequirement<Preference>(root, {
		topic: (requirement) => ({ requirement, preferred: isPreferred(requirement.topic) }),
		gate: (gate, members) => {
			const wanted = members.filter((m) => m.preferred).map((m) => m.requirement);
			const others = members.filter((m) => !m.preferred).map((m) => m.requirement);
			const preferred = wanted.length > 0;
			const left = neededMembers(gate) - wanted.length;
			if (!preferred || gate.type === "all") {
				return { requirement: { ...gate, of: members.map((m) => m.requirement) }, preferred };
			}
			if (left <= 0) {
				const count = neededMembers(gate);
				return { requirement: { type: "atLeast", count, of: wanted }, preferred };
			}
			const rest: Requirement = { type: "atLeast", count: left, of: others };
			return { requirement: { type: "all", of: [...wanted, rest] }, preferred };
		},
	}).requirement;
}
