import type { TopicId } from "./id.ts";

/** A topic was divided: each heir takes over its record. */
export interface TopicSplit {
	readonly type: "split";
	readonly from: TopicId;
	readonly into: readonly TopicId[];
}

/** Topics became one: it is done when `all` of them were, or when `any` was. */
export interface TopicMerge {
	readonly type: "merge";
	readonly from: readonly TopicId[];
	readonly into: TopicId;
	readonly credit: "all" | "any";
}

/** A topic's content changed so much that what was done before deserves a second look. */
export interface TopicRevision {
	readonly type: "revise";
	readonly topic: TopicId;
	/** Time of the change, in ms since the epoch. */
	readonly at: number;
}

/** A change of a curriculum that concerns records made before it; renames are aliases. */
export type CurriculumChange = TopicSplit | TopicMerge | TopicRevision;
