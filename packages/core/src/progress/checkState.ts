import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import { unmetRequirements } from "../requirement/unmetRequirements.ts";

/** A known topic that rests on something that is not known. */
export interface StateGap {
	readonly id: TopicId;
	readonly unmet: readonly Requirement[];
	/** Corequisites that are not known. */
	readonly without: readonly TopicId[];
}

/** Whether a set of known topics is a knowledge state, and what speaks against it. */
export interface StateCheck {
	/** Everything known has its prerequisites and corequisites known. */
	readonly isState: boolean;
	/** In author order. */
	readonly gaps: readonly StateGap[];
}

/** Checks what is known against the prerequisites. Records of real people have gaps: report, don't repair. */
export function checkState(
	topics: readonly RequiringTopic[],
	known: ReadonlySet<TopicId>,
): StateCheck {
	const gaps: StateGap[] = [];
	for (const topic of topics) {
		if (!known.has(topic.id)) continue;
		const unmet = unmetRequirements(topic, (id) => known.has(id));
		const without = (topic.corequisites ?? [])
			.map((companion) => companion.topic)
			.filter((id) => !known.has(id));
		if (unmet.length + without.length > 0) gaps.push({ id: topic.id, unmet, without });
	}
	return { isState: gaps.length === 0, gaps };
}
