import type { RoadmapId, RoleId, TopicId, TransitionId } from "./id.ts";
import type { PartLanguages, TextLanguage } from "./language.ts";
import type { Resource } from "./resource.ts";

export const DIFFICULTIES = ["gentle", "moderate", "challenging"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const SKILL_PRIORITIES = ["critical", "important", "nice-to-have"] as const;
export type SkillPriority = (typeof SKILL_PRIORITIES)[number];

/** A span of time in months; 0 < `low` ≤ `high`, both finite. */
export interface Months {
	readonly low: number;
	readonly high: number;
}

/** A skill that somebody brings along. */
export interface TransferableSkill {
	readonly skill: string;
	readonly topics: readonly TopicId[];
	/** What it is good for on the new way. */
	readonly why: string;
}

/** A skill that is missing. */
export interface SkillToLearn {
	readonly skill: string;
	readonly priority: SkillPriority;
	readonly weeks: number;
	readonly topics: readonly TopicId[];
}

/** What the front matter of a transition says. */
export interface TransitionFacts {
	/** `<role>--<roadmap>`. */
	readonly id: TransitionId;
	readonly title: string;
	readonly role: RoleId;
	readonly roadmap: RoadmapId;
	readonly difficulty: Difficulty;
	readonly timeline: Months;
	/** Percent; negative for a loss. */
	readonly salaryChange?: number;
	/** How much people who made the transition are wanted. */
	readonly demand?: string;
	readonly transferable: readonly TransferableSkill[];
	readonly learn: readonly SkillToLearn[];
	/** Keys of the curriculum's sources, or URLs. */
	readonly sources: readonly string[];
}

/** One item of a list of a transition. */
export interface TransitionItem {
	/** Plain text. */
	readonly text: string;
	/** The same as sanitised inline HTML, links included. */
	readonly textHtml: string;
	/** Topics that the item links to. */
	readonly topics: readonly TopicId[];
}

/** A stage of the written way, with its tasks and what to use for them. */
export interface TransitionStep extends PartLanguages<"summary" | "tasks"> {
	readonly title: string;
	readonly weeks?: number;
	/** Prose below the heading, as plain text. */
	readonly summary: string;
	readonly tasks: readonly TransitionItem[];
	readonly resources: readonly Resource[];
}

/** A heading with its list, such as "This week". */
export interface TransitionList extends PartLanguages<"summary" | "items"> {
	readonly title: string;
	/** Prose below the heading, as plain text. */
	readonly summary: string;
	readonly items: readonly TransitionItem[];
}

/** A frequent question and its answer. */
export interface TransitionQuestion extends PartLanguages<"answer"> {
	readonly question: string;
	/** Sanitised HTML. */
	readonly answerHtml: string;
}

/** What the body of a transition says. */
export interface TransitionContent {
	/** First paragraphs, as plain text. */
	readonly summary: string;
	/** First paragraphs and every section that has no meaning of its own, as sanitised HTML. */
	readonly bodyHtml: string;
	readonly steps: readonly TransitionStep[];
	/** What people love, miss and struggle with. */
	readonly realityCheck: readonly TransitionList[];
	/** What to do first, by horizon. */
	readonly actionPlan: readonly TransitionList[];
	readonly questions: readonly TransitionQuestion[];
}

export type TransitionPart =
	| "title"
	| "demand"
	| "transferable"
	| "learn"
	| "steps"
	| "realityCheck"
	| "actionPlan"
	| "questions";

/** The written way from a role to a roadmap. `language` is that of `summary` and `bodyHtml`. */
export interface Transition
	extends TransitionFacts,
		TransitionContent,
		TextLanguage<TransitionPart> {}
