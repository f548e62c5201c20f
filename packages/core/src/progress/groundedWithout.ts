import { buildDigraph } from "../graph/buildDigraph.ts";
import { isAcyclic } from "../graph/findCycles.ts";
import type { TopicId } from "../model/id.ts";
import { forwardChain } from "../requirement/forwardChain.ts";
import { isRequirementMet } from "../requirement/isRequirementMet.ts";
import { learnedAs } from "../requirement/learnedAs.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { buildRequirementNet } from "../requirement/requirementNet.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";

/**
 * Whether known topics can still be learned one after the other when some leave. Where alternatives go
 * in a circle, each topic may have its prerequisites and the circle still hang in the air. Undefined
 * where known topics have no circle: looking at each of them alone is enough.
 */
export function groundedWithout(
	topics: readonly RequiringTopic[],
	known: ReadonlySet<TopicId>,
): ((leaving: ReadonlySet<TopicId>) => boolean) | undefined {
	const isMet = (id: TopicId): boolean => known.has(id);
	const held = topics
		.filter(({ id }) => known.has(id))
		.map(({ id, requires, corequisites = [] }) => ({
			id,
			requires: requires.filter((requirement) => isRequirementMet(requirement, isMet)),
			corequisites: corequisites.filter(({ topic }) => known.has(topic)),
		}));
	const mentions = held.map(({ id, requires, corequisites }) => ({
		id,
		requires: [...requiredTopics(requires), ...corequisites.map(({ topic }) => topic)],
	}));
	if (isAcyclic(buildDigraph(mentions).graph)) return undefined;
	const net = buildRequirementNet(held);
	const partOf = learnedAs(net);
	const grounded = forwardChain(net, []).holds;
	return (leaving) => {
		const allowed = new Uint8Array(net.size).fill(1);
		for (const id of leaving) allowed[partOf.get(id)!] = 0;
		const { holds } = forwardChain(net, [], allowed);
		return held.every(({ id }) => {
			const part = net.indexOf.get(id)!;
			return leaving.has(id) || grounded[part] === 0 || holds[part] === 1;
		});
	};
}
