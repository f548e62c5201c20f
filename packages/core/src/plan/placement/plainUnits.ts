import type { DigraphRecord } from "../../graph/buildDigraph.ts";
import type { TopicId } from "../../model/id.ts";
import { corequisiteUnits } from "../../requirement/corequisiteUnits.ts";
import { plainPrerequisites } from "../../requirement/plainPrerequisites.ts";
import type { RequiringTopic } from "../../requirement/requiringTopic.ts";

/** Topics that are known together or not at all, and what they need in any case. */
export interface PlainUnit extends DigraphRecord {
	/** The first of the members in author order. */
	readonly id: TopicId;
	/** Those of the given units that it needs whatever alternatives are taken. */
	readonly requires: readonly TopicId[];
	readonly members: readonly TopicId[];
}

/** Units of corequisites and single topics in author order, without circles if all can be learned. */
export function plainUnits(topics: readonly RequiringTopic[]): readonly PlainUnit[] {
	const leaders = new Map<TopicId, TopicId>();
	for (const unit of corequisiteUnits(topics)) for (const id of unit) leaders.set(id, unit[0]!);
	const leaderOf = (id: TopicId): TopicId => leaders.get(id) ?? id;
	const units = new Map<TopicId, { requires: TopicId[]; members: TopicId[] }>();
	for (const { id } of topics) {
		const leader = leaderOf(id);
		const unit = units.get(leader);
		if (unit === undefined) units.set(leader, { requires: [], members: [id] });
		else unit.members.push(id);
	}
	for (const { id, requires, corequisites = [] } of topics) {
		const leader = leaderOf(id);
		const below = [...plainPrerequisites(requires), ...corequisites.map(({ topic }) => topic)];
		for (const need of below.map(leaderOf))
			if (need !== leader && units.has(need)) units.get(leader)!.requires.push(need);
	}
	return Array.from(units, ([id, unit]) => ({ id, ...unit }));
}
