import type { TopicId } from "./id.ts";
import type { Requirement } from "./requirement.ts";

/** A choice that a path makes: an `any` or `atLeast` of one of its topics, or of the goal. */
export interface PathChoice {
	/** The topic that asks for it; absent for the goal itself. */
	readonly topic?: TopicId;
	/** The expression as authored. */
	readonly requirement: Requirement;
	/** The members that the path, or what is known, satisfies. */
	readonly chosen: readonly Requirement[];
	/** The members that it leaves aside, of which some could be taken instead. */
	readonly others: readonly Requirement[];
}

/** Another way to the goal that takes a member which the path leaves aside. */
export interface PathAlternative {
	/** The topic whose choice is made differently; absent for the goal itself. */
	readonly topic?: TopicId;
	/** The member that is taken. */
	readonly take: Requirement;
	/** Minutes that it takes in all. */
	readonly effort: number;
	/** Minutes more than the path, less where that was asked to prefer or to avoid topics. */
	readonly extra: number;
	/** Topics that come in and topics that are no longer needed. */
	readonly adds: readonly TopicId[];
	readonly drops: readonly TopicId[];
}

/** An ordered list of topics for one learner and one goal. */
export interface LearningPath {
	/** In the order of learning; empty when the goal is reached already. */
	readonly topics: readonly TopicId[];
	/** Minutes of effort, without what is known. */
	readonly effort: number;
	/** Whether it is proven that no other path takes less. */
	readonly optimal: boolean;
	/** Share of the effort by which the path may be above the best one; 0 when it is optimal. */
	readonly gap: number;
	/** Topics that every path to the goal contains, in path order. */
	readonly unavoidable: readonly TopicId[];
	readonly choices: readonly PathChoice[];
	/** The next-best paths, those with the least effort first. */
	readonly alternatives: readonly PathAlternative[];
	/** Topics that were to be avoided and cannot be. */
	readonly notAvoided: readonly TopicId[];
}
