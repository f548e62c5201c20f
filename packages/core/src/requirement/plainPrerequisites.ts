import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { neededMembers } from "./gates.ts";

/** The topics that hold whenever all expressions do, without looking inside choices. */
export function plainPrerequisites(requires: readonly Requirement[]): readonly TopicId[] {
	const found: TopicId[] = [];
	const pending = [...requires];
	for (const next of pending) {
		if (next.type === "topic") found.push(next.topic);
		else if (neededMembers(next) >= next.of.length)
			for (const member of next.of) pending.push(member);
	}
	return found;
}
