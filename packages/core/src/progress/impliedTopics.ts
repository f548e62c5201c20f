import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { forwardChain } from "../requirement/forwardChain.ts";
import { findLandmarks } from "../requirement/landmarks.ts";
import { learnedTopics } from "../requirement/learnedTopics.ts";
import { type OpenProblem, openProblem } from "../requirement/openProblem.ts";
import { buildRequirementNet } from "../requirement/requirementNet.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";

/**
 * What somebody who knows some topics must know too: their prerequisites, and of alternatives what
 * lies below all of them. Kept apart from what was recorded, because a record says what a learner
 * did. A known topic that nobody can reach implies nothing.
 */
export function impliedTopics(
	topics: readonly RequiringTopic[],
	known: ReadonlySet<TopicId>,
): ReadonlySet<TopicId> {
	const plain = buildRequirementNet(topics);
	const { holds } = forwardChain(plain, []);
	const reached = topics.filter(({ id }) => known.has(id) && holds[plain.indexOf.get(id)!] === 1);
	const goal: Requirement = {
		type: "all",
		of: reached.map(({ id }) => ({ type: "topic", topic: id })),
	};
	// All of them can be reached, so their conjunction can.
	const problem = openProblem(buildRequirementNet(topics, goal), []) as OpenProblem;
	return learnedTopics(problem, findLandmarks(problem).mandatory, known);
}
