import { findNearest } from "../internal/findNearest.ts";
import type { TopicId } from "../model/id.ts";
import type { Requirement } from "../model/requirement.ts";
import { blockedTopics } from "../requirement/blockedTopics.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import type { PlanProblem } from "./planProblem.ts";

/** An id that is not a topic, with what may have been meant. */
export function unknownTopic(id: TopicId, known: Iterable<TopicId>): PlanProblem {
	const near = findNearest(id, known);
	const fix = near === undefined ? "Check the id." : `Did you mean \`${near}\`?`;
	return {
		code: "plan/unknown-topic",
		message: `Unexpected \`${id}\`, the curriculum has no such topic. ${fix}`,
		value: id,
	};
}

/** Why a goal cannot be planned for. */
export function goalProblem(
	code: "plan/empty-goal" | "plan/unreachable-goal" | "plan/impossible-preference",
	value: Requirement | readonly TopicId[],
	topics: readonly RequiringTopic[] = [],
	known: Iterable<TopicId> = [],
): PlanProblem {
	if (code === "plan/empty-goal") {
		return { code, message: "Unexpected goal without topics, there is nothing to plan.", value };
	}
	if (code === "plan/impossible-preference") {
		const message = `Unexpected preference ${quote(value as readonly TopicId[])}, a path that takes it never reaches the goal. Prefer fewer topics.`;
		return { code, message, value };
	}
	const goals = requiredTopics([value as Requirement]);
	const blocked = blockedTopics(topics, known);
	const names = blocked.map(({ id }) => id).filter((id) => goals.includes(id));
	const message =
		names.length === 0
			? `The goal asks for more than its members ${quote(goals)} can give. Lower the number it asks for.`
			: `The goal cannot be reached: the prerequisites of ${quote(names)} can never all hold. Correct them.`;
	return { code, message, value };
}

function quote(ids: readonly TopicId[]): string {
	return ids.map((id) => `\`${id}\``).join(", ");
}
