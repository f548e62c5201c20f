import type { TopicId } from "../model/id.ts";
import type { LearningPath } from "../model/learningPath.ts";
import type { Requirement } from "../model/requirement.ts";
import type { TopicFacts } from "../model/topic.ts";
import { learnedTopics } from "../requirement/learnedTopics.ts";
import { requiredTopics } from "../requirement/requiredTopics.ts";
import { goalProblem, unknownTopic } from "./goalProblem.ts";
import { openGoal, weighParts } from "./openGoal.ts";
import { type OrderPathOptions, orderPath } from "./orderPath.ts";
import { pathAlternatives } from "./pathAlternatives.ts";
import { pathChoices } from "./pathChoices.ts";
import { goalRequirement, type PathGoal } from "./pathGoal.ts";
import { type OrderableTopic, pathGraph } from "./pathGraph.ts";
import { searchPath } from "./pathSearch.ts";
import { type PathEffort, pathWeights, readEfforts } from "./pathWeights.ts";
import type { Planned } from "./planProblem.ts";
import { preferTopics } from "./preferTopics.ts";

/** What a path reads of a topic. */
export interface PathTopic extends OrderableTopic, Pick<TopicFacts, "effort"> {}

export interface PathOptions extends PathEffort, Omit<OrderPathOptions, "effortOf" | "goals"> {
	/** In author order. */
	readonly topics: readonly PathTopic[];
	readonly goal: PathGoal;
	/** Topics that are known; ids that are not among `topics` are passed over. */
	readonly known?: Iterable<TopicId>;
	/** What to keep small: minutes (default), or the number of topics. */
	readonly objective?: "effort" | "count";
	/** Topics to take wherever a choice names them. */
	readonly prefer?: readonly TopicId[];
	/** Topics to take only where there is no other way. */
	readonly avoid?: readonly TopicId[];
	/** How many next-best paths to look for; 3 when absent. */
	readonly alternatives?: number;
	/** States that the search for the best path may look at; 20,000 when absent. */
	readonly nodeLimit?: number;
}

const NODE_LIMIT = 20_000;

/**
 * The path to a goal that takes the least effort from what is known, in an order of learning. What
 * is needed only below something known is left out. With alternatives the problem is NP-hard: the
 * result says whether it is proven best, and how far off it may be.
 */
export function planLearningPath(options: PathOptions): Planned<"path", LearningPath> {
	const { topics, prefer = [], avoid = [], nodeLimit = NODE_LIMIT, alternatives = 3 } = options;
	const goal = goalRequirement(options.goal);
	const known = new Set(options.known);
	const efforts = readEfforts(topics, options);
	if (efforts.error !== undefined) return efforts;
	const byId = new Map(topics.toReversed().map((topic) => [topic.id, topic]));
	const stranger = [...requiredTopics([goal]), ...prefer, ...avoid].find(
		(id) => !byId.has(id) && !known.has(id),
	);
	if (stranger !== undefined) return { error: unknownTopic(stranger, byId.keys()) };
	if (requiredTopics([goal]).length === 0) return { error: goalProblem("plan/empty-goal", goal) };

	const plain = openGoal(topics, goal, known);
	if (plain === undefined) {
		return { error: goalProblem("plan/unreachable-goal", goal, topics, known) };
	}
	const open = prefer.length === 0 ? plain : openPreferred(topics, goal, known, prefer);
	if (open === undefined) return { error: goalProblem("plan/impossible-preference", prefer) };

	const { minutes } = efforts;
	const effortOf = (ids: Iterable<TopicId>): number => {
		let sum = 0;
		for (const id of ids) sum += minutes.get(id)!;
		return sum;
	};
	const weightOf = pathWeights(minutes, { avoid, objective: options.objective ?? "effort" });
	const weights = weighParts(open.problem, weightOf);
	const solution = searchPath(open.problem, open.landmarks, weights, { nodeLimit });
	const chosen = learnedTopics(open.problem, solution.learned, known);
	const ordered = orderPath(pathGraph(topics, chosen, known), {
		...options,
		effortOf: (id) => minutes.get(id)!,
		goals: requiredTopics([goal]).filter((id) => chosen.has(id)),
	});
	const choices = pathChoices(
		ordered.map((id) => byId.get(id)!),
		goal,
		(id) => chosen.has(id) || known.has(id),
	);
	const avoided = new Set(avoid);
	const must = learnedTopics(plain.problem, plain.landmarks.mandatory, known);
	const path: LearningPath = {
		topics: ordered,
		effort: effortOf(ordered),
		optimal: solution.bound === solution.weight,
		gap: solution.weight === 0 ? 0 : 1 - solution.bound / solution.weight,
		unavoidable: ordered.filter((id) => must.has(id)),
		choices,
		alternatives: pathAlternatives(choices, {
			open: plain,
			weights: weighParts(plain.problem, weightOf),
			known,
			path: ordered,
			effortOf,
			nodeLimit: Math.min(nodeLimit, 2_000),
			count: alternatives,
		}),
		notAvoided: ordered.filter((id) => avoided.has(id)),
	};
	return { path };
}

function openPreferred(
	topics: readonly PathTopic[],
	goal: Requirement,
	known: ReadonlySet<TopicId>,
	prefer: readonly TopicId[],
) {
	const preferred = new Set(prefer);
	const take = (requirement: Requirement): Requirement =>
		preferTopics(requirement, (id) => preferred.has(id));
	const taking = topics.map((topic) => ({ ...topic, requires: topic.requires.map(take) }));
	return openGoal(taking, take(goal), known);
}
