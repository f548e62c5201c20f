import { findNearest } from "../../internal/findNearest.ts";
import type { TopicId } from "../../model/id.ts";
import { unknownTopic } from "../goalProblem.ts";
import type { PlanProblem } from "../planProblem.ts";

/** What a learner may say about a topic. `unsure` counts as not known: nothing is credited by doubt. */
export const VERDICTS = ["yes", "no", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a learner knows a topic, in their own words or by a checkpoint. */
export interface PlacementAnswer {
	readonly topic: TopicId;
	readonly answer: Verdict;
}

/** The first answer that cannot be used: about no topic, or none of the three. */
export function answerProblem(
	answers: readonly PlacementAnswer[],
	topics: { readonly has: (id: TopicId) => boolean; readonly keys: () => Iterable<TopicId> },
): PlanProblem | undefined {
	for (const { topic, answer } of answers) {
		if (!topics.has(topic)) return unknownTopic(topic, topics.keys());
		if (VERDICTS.includes(answer)) continue;
		const near = findNearest(String(answer), VERDICTS);
		const fix = near === undefined ? "" : ` Did you mean \`${near}\`?`;
		const message = `Unexpected answer \`${String(answer)}\` about \`${topic}\`, expected \`yes\`, \`no\` or \`unsure\`.${fix}`;
		return { code: "plan/invalid-answer", message, value: answer };
	}
	return undefined;
}
