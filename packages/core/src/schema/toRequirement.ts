import type { Requirement, TopicRequirement } from "../model/requirement.ts";
import type { RequirementInput } from "./requirementSchema.ts";

/** Turn the short forms of front matter into one expression. */
export function toRequirement(input: RequirementInput): Requirement {
	if (typeof input === "string") return { type: "topic", topic: input };
	const because = input.reason === undefined ? {} : { reason: input.reason };
	if ("topic" in input) return { type: "topic", topic: input.topic, ...because };
	if ("all" in input) return { type: "all", of: input.all.map(toRequirement), ...because };
	if ("any" in input) return { type: "any", of: input.any.map(toRequirement), ...because };
	return { type: "atLeast", count: input.atLeast, of: input.of.map(toRequirement), ...because };
}

/** Turn a reference to one topic into its long form. */
export function toTopicRequirement(
	input: string | { topic: string; reason?: string | undefined },
): TopicRequirement {
	if (typeof input === "string") return { type: "topic", topic: input };
	const because = input.reason === undefined ? {} : { reason: input.reason };
	return { type: "topic", topic: input.topic, ...because };
}
