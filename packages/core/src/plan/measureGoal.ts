import { longestChain } from "../graph/longestChain.ts";
import type { TopicId } from "../model/id.ts";
import type { LearningPath } from "../model/learningPath.ts";
import type { ProgressDoc } from "../model/progress.ts";
import type { Aliases } from "../progress/aliases.ts";
import { impliedTopics } from "../progress/impliedTopics.ts";
import { knownTopics } from "../progress/knownTopics.ts";
import { resolveProgress } from "../progress/resolveProgress.ts";
import { creditFor, prereqPolicy, type ScorePolicy } from "../progress/scorePolicy.ts";
import { itemStatus } from "../progress/statusRank.ts";
import type { PathGoal } from "./pathGoal.ts";
import { pathGraph } from "./pathGraph.ts";
import { readEfforts } from "./pathWeights.ts";
import type { PathTopic } from "./planLearningPath.ts";
import { planLearningPath } from "./planLearningPath.ts";
import type { Planned } from "./planProblem.ts";

/** How far a learner is on the way to a goal. */
export interface GoalMeasure {
	/** `1 − remaining / baseline`, 0 … 1; 1 exactly when nothing remains. */
	readonly ratio: number;
	/** Minutes that the cheapest way to the goal still takes. */
	readonly remaining: number;
	/** Minutes that it takes somebody who knows nothing. Keep it per version of the curriculum. */
	readonly baseline: number;
	/** Whether both are proven; otherwise the ratio may move against the learner. */
	readonly exact: boolean;
	/** The longest chain of what remains, in minutes: no calendar gets below it. */
	readonly criticalPath: { readonly topics: readonly TopicId[]; readonly effort: number };
	/** What remains, in author order. */
	readonly path: LearningPath;
}

export interface GoalOptions {
	readonly topics: readonly PathTopic[];
	readonly goal: PathGoal;
	readonly progress: ProgressDoc;
	readonly aliases?: Aliases;
	readonly policy?: ScorePolicy;
	/** The baseline that was kept for this version of the curriculum. */
	readonly baseline?: number;
}

/**
 * Measures the way to a goal by what is left of it, so that done, skipped, implied and alternative
 * topics all count in one number. It is not additive over sections; `measureProgress` is.
 */
export function measureGoal(options: GoalOptions): Planned<"goal", GoalMeasure> {
	const { topics, goal, policy = prereqPolicy, aliases } = options;
	const { defaultEffort } = policy;
	const items = resolveProgress(options.progress, aliases);
	const recorded = knownTopics(options.progress, aliases, policy);
	const known = new Set([...recorded, ...impliedTopics(topics, recorded)]);
	const creditOf = (id: TopicId): number => creditFor(itemStatus(items.get(id)), policy);
	const left = planLearningPath({ topics, goal, known, creditOf, defaultEffort, alternatives: 0 });
	if (left.error !== undefined) return left;
	const whole = options.baseline === undefined ? fromNothing(options, defaultEffort) : undefined;
	if (whole?.error !== undefined) return whole;
	const remaining = left.path.effort;
	const baseline = whole?.path.effort ?? options.baseline!;
	const minutes = readEfforts(topics, { creditOf, defaultEffort }).minutes!;
	const { graph, unitOf } = pathGraph(topics, new Set(left.path.topics), known);
	const chain = longestChain(graph, (id) =>
		unitOf(id).reduce((sum, member) => sum + minutes.get(member)!, 0),
	);
	return {
		goal: {
			ratio: remaining === 0 ? 1 : Math.max(0, 1 - remaining / baseline),
			remaining,
			baseline,
			exact: left.path.optimal && (whole?.path.optimal ?? true),
			criticalPath: { topics: chain.chain.flatMap(unitOf), effort: chain.total },
			path: left.path,
		},
	};
}

function fromNothing({ topics, goal }: GoalOptions, defaultEffort: number) {
	return planLearningPath({ topics, goal, defaultEffort, alternatives: 0 });
}
