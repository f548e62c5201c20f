import type { Requirement, Topic, TopicId } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";

/** What a topic's front matter says about one of its prerequisites. */
export interface PrerequisiteLink {
	readonly reason?: string;
	/** The other topics that would do in its place; absent when there is no choice. */
	readonly insteadOf?: readonly TopicId[];
}

/** How a topic asks for a prerequisite: why, and whether something else would do. */
export function linkReason(
	{ requires }: Pick<Topic, "requires">,
	needed: TopicId,
): PrerequisiteLink {
	let reason: string | undefined;
	let insteadOf: readonly TopicId[] | undefined;
	let at: Requirement | undefined = requires.find((one) => requiredTopics([one]).includes(needed));
	while (at !== undefined) {
		reason = at.reason ?? reason;
		if (at.type === "topic") break;
		const isChoice = at.type === "any" || (at.type === "atLeast" && at.count < at.of.length);
		if (isChoice) insteadOf ??= requiredTopics(at.of).filter((id) => id !== needed);
		at = at.of.find((member) => requiredTopics([member]).includes(needed));
	}
	return {
		...(reason === undefined ? {} : { reason }),
		...(insteadOf === undefined ? {} : { insteadOf }),
	};
}
