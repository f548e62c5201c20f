import type { TopicId } from "../../model/id.ts";
import type { Requirement } from "../../model/requirement.ts";
import { openProblem, UNREACHABLE } from "../../requirement/openProblem.ts";
import { buildRequirementNet } from "../../requirement/requirementNet.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";

/**
 * The topics that may matter for a goal: what lies below it, all alternatives included. Undefined when
 * nobody can reach it.
 */
export function placementScope(
	topics: readonly RequiringTopic[],
	goal: Requirement,
): ReadonlySet<TopicId> | undefined {
	const net = buildRequirementNet(topics, goal);
	const problem = openProblem(net, []);
	if (problem === UNREACHABLE) return undefined;
	const scope = new Set<TopicId>();
	for (const part of problem.parts)
		for (const index of net.units.get(part) ?? [part]) {
			const id = net.ids[index];
			if (id !== undefined) scope.add(id);
		}
	return scope;
}
