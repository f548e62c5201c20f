import type { TopicId } from "../../model/id.ts";
import { innerFringe } from "../../progress/innerFringe.ts";
import { outerFringe } from "../../progress/readyTopics.ts";
import { corequisiteUnits } from "../../requirement/corequisiteUnits.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";

/**
 * How many questions nobody can do without who has to find this state by honest answers:
 * `|inner fringe| + |outer fringe|`. Leaving out one of these topics, or adding it, gives another
 * state, and only a question about that very topic tells the two apart. Topics that are learned at the
 * same time are one.
 */
export function leastQuestions(
	topics: readonly RequiringTopic[],
	known: ReadonlySet<TopicId>,
): number {
	const units = new Map<TopicId, readonly TopicId[]>();
	for (const unit of corequisiteUnits(topics)) for (const id of unit) units.set(id, unit);
	const unitOf = (id: TopicId): readonly TopicId[] => units.get(id) ?? [id];
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const companions = new Set(
		topics.flatMap(({ id, corequisites = [] }) =>
			known.has(id)
				? corequisites.map(({ topic }) => topic).filter((topic) => !unitOf(id).includes(topic))
				: [],
		),
	);
	const certain = new Set<TopicId>();
	for (const { id } of outerFringe(topics, known)) {
		const alone = unitOf(id).every((member) =>
			(byId.get(member)!.corequisites ?? []).every(
				({ topic }) => known.has(topic) || unitOf(id).includes(topic),
			),
		);
		if (alone) certain.add(unitOf(id)[0]!);
	}
	for (const { id } of innerFringe(topics, known)) {
		if (!unitOf(id).some((member) => companions.has(member))) certain.add(unitOf(id)[0]!);
	}
	return certain.size;
}
