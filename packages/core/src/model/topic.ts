import type { Effort } from "./effort.ts";
import type { TopicId } from "./id.ts";
import type { TextLanguage } from "./language.ts";
import type { Requirement, TopicRequirement } from "./requirement.ts";
import type { Resource } from "./resource.ts";

export const LEVELS = ["beginner", "intermediate", "advanced"] as const;
export type Level = (typeof LEVELS)[number];

export const TOPIC_KINDS = ["topic", "project", "checkpoint"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** A topic that may be learned together with this one; `together` binds both into one unit. */
export interface Corequisite extends TopicRequirement {
	readonly together: boolean;
}

/** What the front matter of a topic says. */
export interface TopicFacts {
	readonly id: TopicId;
	readonly title: string;
	readonly kind: TopicKind;
	/** Hard prerequisites; all members have to hold. */
	readonly requires: readonly Requirement[];
	readonly corequisites: readonly Corequisite[];
	/** Soft prerequisites: they order and advise, never block. */
	readonly recommends: readonly TopicRequirement[];
	readonly effort?: Effort;
	readonly level?: Level;
	readonly tags: readonly string[];
	/** Former ids; progress recorded under them counts for this topic. */
	readonly aliases: readonly TopicId[];
	/** Where facts of this topic come from: keys of the curriculum's sources, or URLs. */
	readonly sources: readonly string[];
}

/** What the body of a topic says. Strings named `…Html` are sanitised HTML, the rest is plain text. */
export interface TopicContent {
	/** First paragraphs, as plain text. */
	readonly summary: string;
	/** First paragraphs and every section that has no meaning of its own. */
	readonly bodyHtml: string;
	readonly objectives: readonly string[];
	readonly resources: readonly Resource[];
	/** Self-assessment: questions or tasks. */
	readonly checkpoint: readonly string[];
}

/**
 * A topic with its body read. `language` is that of `summary` and `bodyHtml`; the part `reasons` are
 * those of its prerequisites.
 */
export interface Topic
	extends TopicFacts,
		TopicContent,
		TextLanguage<"title" | "objectives" | "checkpoint" | "reasons"> {}
