import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { findLandmarks, type Landmarks } from "../requirement/landmarks.ts";
import { type OpenProblem, openProblem, UNREACHABLE } from "../requirement/openProblem.ts";
import { buildRequirementNet } from "../requirement/requirementNet.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import { settleKnown } from "../requirement/settleKnown.ts";

/** What is left of a goal, ready to be solved or asked for what cannot be avoided. */
export interface OpenGoal {
	readonly problem: OpenProblem;
	readonly landmarks: Landmarks;
}

/** Opens a goal; undefined when no order of learning reaches it. */
export function openGoal(
	topics: readonly RequiringTopic[],
	goal: Requirement,
	known: ReadonlySet<TopicId>,
): OpenGoal | undefined {
	const net = buildRequirementNet(settleKnown(topics, known), goal);
	const start = Array.from(known, (id) => net.indexOf.get(id)).filter((at) => at !== undefined);
	const problem = openProblem(net, start);
	return problem === UNREACHABLE ? undefined : { problem, landmarks: findLandmarks(problem) };
}

/** The weight of each part: of its topic, or of all topics of its unit, none of which is known. */
export function weighParts(
	{ net, parts, learnable }: OpenProblem,
	weightOf: (id: TopicId) => number,
): Float64Array {
	return Float64Array.from(parts, (part, number) => {
		if (learnable[number] === 0) return 0;
		let weight = 0;
		for (const index of net.units.get(part) ?? [part]) {
			weight += weightOf(net.ids[index]!);
		}
		return weight;
	});
}
