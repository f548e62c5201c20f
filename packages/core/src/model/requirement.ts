import type { TopicId } from "./id.ts";

/** A single topic that has to be mastered. */
export interface TopicRequirement {
	readonly type: "topic";
	readonly topic: TopicId;
	/** Why the topic is needed, in one sentence. */
	readonly reason?: string;
}

/** Every member has to hold. */
export interface AllRequirement {
	readonly type: "all";
	readonly of: readonly Requirement[];
	readonly reason?: string;
}

/** At least one member has to hold. */
export interface AnyRequirement {
	readonly type: "any";
	readonly of: readonly Requirement[];
	readonly reason?: string;
}

/** At least `count` members have to hold; 1 ≤ `count` ≤ `of.length`. */
export interface AtLeastRequirement {
	readonly type: "atLeast";
	readonly count: number;
	readonly of: readonly Requirement[];
	readonly reason?: string;
}

/** A prerequisite expression. */
export type Requirement = TopicRequirement | AllRequirement | AnyRequirement | AtLeastRequirement;
