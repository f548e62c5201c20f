import type { TopicId } from "../model/id.ts";
import type { ProgressDoc } from "../model/progress.ts";
import type { Requirement } from "../model/requirement.ts";
import type { TopicFacts } from "../model/topic.ts";
import { foldRequirement } from "../requirement/foldRequirement.ts";
import { neededMembers } from "../requirement/gates.ts";
import type { RequiringTopic } from "../requirement/requiringTopic.ts";
import { unmetRequirements } from "../requirement/unmetRequirements.ts";
import type { Aliases } from "./aliases.ts";
import { coherentLevels } from "./coherentLevels.ts";
import { effortMinutes } from "./effortMinutes.ts";
import { knownTopics } from "./knownTopics.ts";
import { outerFringe } from "./readyTopics.ts";
import { resolveProgress } from "./resolveProgress.ts";
import { creditFor, prereqPolicy, type ScorePolicy } from "./scorePolicy.ts";
import { itemStatus } from "./statusRank.ts";

/** How far a learner is from being able to start a topic. */
export interface Readiness {
	/** All prerequisites hold and corequisites are known or can be learned along; false once known. */
	readonly ready: boolean;
	/** How much of the prerequisites is there, 0 … 1. */
	readonly readiness: number;
	/** The failing prerequisite that takes the least effort to meet. */
	readonly blockedBy?: Requirement;
	/** Recommended topics that are not known: advice, never a lock. */
	readonly advice: readonly TopicId[];
}

/** What readiness reads of a topic. */
export interface ReadinessTopic extends RequiringTopic, Pick<TopicFacts, "effort"> {
	readonly recommends?: TopicFacts["recommends"];
}

export interface ReadinessOptions {
	readonly topics: readonly ReadinessTopic[];
	readonly progress: ProgressDoc;
	readonly aliases?: Aliases;
	readonly policy?: ScorePolicy;
	/** Topics implied by what is done; see `impliedTopics`. They count as known here. */
	readonly implied?: ReadonlySet<TopicId>;
	/** Mastery of a topic, 0 … 1; by its status when absent. */
	readonly levelOf?: (id: TopicId) => number;
}

/**
 * The readiness of every topic: `min` for all, `max` for any, the k-th greatest for at least k, over
 * levels in which a topic is at least as known as what builds on it. Idempotent, so a redundant
 * prerequisite changes nothing (Gödel's t-norm).
 */
export function measureReadiness(options: ReadinessOptions): ReadonlyMap<TopicId, Readiness> {
	const { topics, policy = prereqPolicy, implied = new Set() } = options;
	const items = resolveProgress(options.progress, options.aliases);
	const known = new Set([...knownTopics(options.progress, options.aliases, policy), ...implied]);
	const levelOf = (id: TopicId): number =>
		known.has(id) ? 1 : (options.levelOf?.(id) ?? creditFor(itemStatus(items.get(id)), policy));
	const levels = coherentLevels(topics, levelOf);
	const efforts = new Map(
		topics.map((topic) => [topic.id, effortMinutes(topic, policy.defaultEffort)]),
	);
	const costOf = (id: TopicId): number =>
		known.has(id) ? 0 : (efforts.get(id) ?? policy.defaultEffort);
	const ready = new Set(outerFringe(topics, known));
	return new Map(
		topics.map((topic) => {
			const unmet = unmetRequirements(topic, (id) => known.has(id));
			const blockedBy = unmet.toSorted((a, b) => leastCost(a, costOf) - leastCost(b, costOf))[0];
			const readiness: Readiness = {
				ready: ready.has(topic),
				readiness: Math.min(1, ...topic.requires.map((r) => levelIn(r, levels))),
				...(blockedBy === undefined ? {} : { blockedBy }),
				advice: (topic.recommends ?? []).map((r) => r.topic).filter((id) => !known.has(id)),
			};
			return [topic.id, readiness];
		}),
	);
}

/** The level of an expression: what its weakest needed member has. */
function levelIn(root: Requirement, levels: ReadonlyMap<TopicId, number>): number {
	return foldRequirement<number>(root, {
		topic: ({ topic }) => levels.get(topic) ?? 0,
		gate: (gate, members) => {
			const needed = neededMembers(gate);
			if (needed <= 0) return 1;
			return members.toSorted((a, b) => b - a)[needed - 1] ?? 0;
		},
	});
}

/** The least effort of the unknown topics that an expression names, in minutes, prerequisites aside. */
function leastCost(root: Requirement, costOf: (id: TopicId) => number): number {
	return foldRequirement<number>(root, {
		topic: ({ topic }) => costOf(topic),
		gate: (gate, members) => {
			const needed = neededMembers(gate);
			if (needed > members.length) return Number.POSITIVE_INFINITY;
			return members
				.toSorted((a, b) => a - b)
				.slice(0, needed)
				.reduce((sum, cost) => sum + cost, 0);
		},
	});
}
