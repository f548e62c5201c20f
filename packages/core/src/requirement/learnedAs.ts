import type { TopicId } from "../model/id.ts";
import type { RequirementNet } from "./requirementNet.ts";

/** The part of a net that is learned with each topic: its own, or that of its unit of corequisites. */
export function learnedAs({ ids, units }: RequirementNet): ReadonlyMap<TopicId, number> {
	const partOf = new Map(ids.map((id, part) => [id, part]));
	for (const [unit, members] of units) for (const member of members) partOf.set(ids[member]!, unit);
	return partOf;
}
