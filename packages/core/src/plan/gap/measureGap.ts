import { closureSums } from "../../graph/closureSums.ts";
import { unseal } from "../../graph/digraph.ts";
import { positioned } from "../../graph/positioned.ts";
import type { Effort } from "../../model/effort.ts";
import type { SectionId, TopicId } from "../../model/id.ts";
import type { LearningPath } from "../../model/learningPath.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import type { SkillPriority } from "../../model/transition.ts";
import { DEFAULT_EFFORT } from "../../progress/effortMinutes.ts";
import { impliedTopics } from "../../progress/impliedTopics.ts";
import { roadmapOutline } from "../../progress/roadmapOutline.ts";
import { requiredTopics } from "../../requirement/requiredTopics.ts";
import { readStudyHours } from "../dates/studyHours.ts";
import { pathGraph } from "../pathGraph.ts";
import { type PathTopic, planLearningPath } from "../planLearningPath.ts";
import type { Planned } from "../planProblem.ts";
import { type RoadmapGoalOptions, roadmapGoal } from "../roadmapGoal.ts";
import { gapPhases } from "./gapPhases.ts";
import { GapWeights } from "./gapWeights.ts";

/** From this share of the way on that a topic blocks it is critical, or else important. */
const CRITICAL = 1 / 3;
const IMPORTANT = 1 / 10;

export interface GapOptions extends RoadmapGoalOptions {
	/** In author order. */
	readonly topics: readonly PathTopic[];
	readonly roadmap: Pick<Roadmap, "sections" | "tracks" | "groups">;
	/** What is mastered, such as a role's `mastered`; what follows from it is known too. */
	readonly known: Iterable<TopicId>;
	/** Hours of learning per week, > 0. */
	readonly hoursPerWeek: number;
	/** Topics to take wherever a choice names them. */
	readonly prefer?: readonly TopicId[];
	/** Minutes for a topic that states no effort; 60 when absent. */
	readonly defaultEffort?: number;
}

/** A topic that is missing. */
export interface GapTopic {
	readonly topic: TopicId;
	readonly priority: SkillPriority;
	/** Minutes of the way that cannot be learned without it, its own included. */
	readonly blocks: number;
	/** `blocks` as a share of the whole way, 0 … 1. */
	readonly share: number;
}

/** A stretch of the way. */
export interface GapPhase {
	/** Top section of the roadmap that it belongs to. */
	readonly section: SectionId;
	/** In the order of learning. */
	readonly topics: readonly TopicId[];
	/** Minutes. */
	readonly effort: Effort;
	/** Weeks at the given pace. */
	readonly weeks: Effort;
}

/** What lies between somebody's knowledge and a roadmap. */
export interface SkillGap {
	/** Topics of the roadmap, or below it, that are known. Author order. */
	readonly brought: readonly TopicId[];
	/** What is missing, the most blocking first. */
	readonly missing: readonly GapTopic[];
	/** Topics of the roadmap that neither are known nor have to be learned: optional ones, other choices. */
	readonly optional: readonly TopicId[];
	readonly phases: readonly GapPhase[];
	/** Minutes. */
	readonly effort: Effort;
	/** Weeks at the given pace. */
	readonly weeks: Effort;
	readonly path: LearningPath;
}

/**
 * The way from a background to a roadmap: the learning path of least effort, with each topic ranked by
 * how much of that way waits for it. A topic is critical when a third of the way or more cannot be
 * learned without it, important from a tenth on, otherwise nice to have.
 *
 * The blocking factor is that of Heileman et al. (arXiv 1811.09676), in minutes of effort.
 */
export function measureGap(options: GapOptions): Planned<"gap", SkillGap> {
	const { topics, roadmap, prefer = [], defaultEffort = DEFAULT_EFFORT } = options;
	const hours = readStudyHours(options.hoursPerWeek);
	if (hours.error !== undefined) return hours;
	const mastered = new Set(options.known);
	const known = new Set([...mastered, ...impliedTopics(topics, mastered)]);
	const goal = roadmapGoal(roadmap, options);
	const planned = planLearningPath({ topics, goal, known, prefer, defaultEffort, alternatives: 0 });
	if (planned.error !== undefined) return planned;
	const { path } = planned;

	const graph = pathGraph(topics, new Set(path.topics), known);
	const perWeek = hours.minutes.reduce((sum, day) => sum + day, 0);
	const weights = new GapWeights(topics, defaultEffort, perWeek);
	const blocks = blockedMinutes(graph, (id) => weights.likely(id));
	const missing = path.topics.map((topic): GapTopic => {
		const share = blocks.get(topic)! / path.effort;
		return { topic, priority: priorityOf(share), blocks: blocks.get(topic)!, share };
	});
	const ways = belowRoadmap(topics, roadmap);
	const needed = new Set(path.topics);
	const listed = new Set(roadmapOutline(roadmap).entries.map(({ topic }) => topic));
	const effort = weights.sum(path.topics);
	return {
		gap: {
			brought: topics.map(({ id }) => id).filter((id) => ways.has(id) && known.has(id)),
			missing: missing.sort((a, b) => b.blocks - a.blocks),
			optional: [...listed].filter((id) => weights.has(id) && !known.has(id) && !needed.has(id)),
			phases: gapPhases(roadmap, graph, path.topics).map((phase) => {
				const effort = weights.sum(phase.topics);
				return { ...phase, effort, weeks: weights.weeks(effort) };
			}),
			effort,
			weeks: weights.weeks(effort),
			path,
		},
	};
}

export function priorityOf(share: number): SkillPriority {
	if (share >= CRITICAL) return "critical";
	return share >= IMPORTANT ? "important" : "nice-to-have";
}

/** For each topic of a path the minutes of what needs it, its own unit included. */
function blockedMinutes(
	{ graph, unitOf }: ReturnType<typeof pathGraph>,
	minutesOf: (id: TopicId) => number,
): ReadonlyMap<TopicId, number> {
	const dense = unseal(graph);
	const own = Float64Array.from(dense.table.ids, (id) =>
		unitOf(id).reduce((sum, member) => sum + minutesOf(member), 0),
	);
	const above = closureSums(positioned(dense, "dependents"), own);
	return new Map(
		dense.table.ids.flatMap((id, unit) =>
			unitOf(id).map((member) => [member, above[unit]! + own[unit]!] as const),
		),
	);
}

/** What a roadmap lists and everything that this may need. */
function belowRoadmap(
	topics: readonly PathTopic[],
	roadmap: Pick<Roadmap, "sections">,
): ReadonlySet<TopicId> {
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const found = new Set(roadmapOutline(roadmap).entries.map(({ topic }) => topic));
	for (const id of found) {
		const topic = byId.get(id);
		for (const need of requiredTopics(topic?.requires ?? [])) found.add(need);
		for (const { topic: companion } of topic?.corequisites ?? []) found.add(companion);
	}
	return found;
}
