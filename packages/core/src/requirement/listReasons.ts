import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";

/** The topic by which the reason of a prerequisite is called: of alternatives, the one named first. */
export function reasonKey(requirement: Requirement): TopicId {
	let first = requirement;
	while (first.type !== "topic") first = first.of[0]!;
	return first.topic;
}

/** What gives a reason among these and their members, by the key of the reason, in author order. */
export function listReasons(requirements: readonly Requirement[]): ReadonlySet<TopicId> {
	const keys = new Set<TopicId>();
	const pending = requirements.toReversed();
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (next.reason !== undefined) keys.add(reasonKey(next));
		if (next.type !== "topic")
			for (let i = next.of.length - 1; i >= 0; i--) pending.push(next.of[i]!);
	}
	return keys;
}
