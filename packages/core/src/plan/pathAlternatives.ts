import type { TopicId } from "../model/id.ts";
import type { PathAlternative, PathChoice } from "../model/learningPath.ts";
import type { Requirement } from "../model/requirement.ts";
import { learnedTopics } from "../requirement/learnedTopics.ts";
import type { OpenGoal } from "./openGoal.ts";
import { searchPath } from "./pathSearch.ts";

export interface AlternativesOptions {
	readonly open: OpenGoal;
	readonly weights: Float64Array;
	readonly known: ReadonlySet<TopicId>;
	/** The path, in order. */
	readonly path: readonly TopicId[];
	readonly effortOf: (ids: Iterable<TopicId>) => number;
	readonly nodeLimit: number;
	readonly count: number;
}

/** Members looked at, so that a map full of choices does not take long; in path order. */
const MAX_TRIED = 60;

/** The next-best paths: for each member that the path leaves aside, the best path that takes it. */
export function pathAlternatives(
	choices: readonly PathChoice[],
	options: AlternativesOptions,
): readonly PathAlternative[] {
	const { open, weights, known, path, effortOf, nodeLimit, count } = options;
	const { problem, landmarks } = open;
	const own = new Set(path);
	const effort = effortOf(own);
	const found: PathAlternative[] = [];
	const candidates = choices.flatMap(({ topic, others }) =>
		others.map((take) => ({ ...(topic === undefined ? {} : { topic }), take })),
	);
	const seen = new Set<string>();
	for (const candidate of count > 0 ? candidates.slice(0, MAX_TRIED) : []) {
		const part = partOf(open, candidate.take);
		if (part === undefined) continue;
		const solution = searchPath(problem, landmarks, weights, { nodeLimit, require: [part] });
		const topics = learnedTopics(problem, solution.learned, known);
		const total = effortOf(topics);
		const adds = [...topics].filter((id) => !own.has(id));
		const drops = path.filter((id) => !topics.has(id));
		const key = JSON.stringify([adds.toSorted(), drops]);
		if (adds.length === 0 || seen.has(key)) continue;
		seen.add(key);
		found.push({ ...candidate, effort: total, extra: total - effort, adds, drops });
	}
	return found.sort((a, b) => a.effort - b.effort).slice(0, count);
}

/** The open part that stands for a member of a choice; undefined when it is out of reach. */
function partOf({ problem }: OpenGoal, member: Requirement): number | undefined {
	const { net, numberOf } = problem;
	// The network names every topic that an expression mentions.
	const part = member.type === "topic" ? net.indexOf.get(member.topic)! : net.gates.indexOf(member);
	return numberOf.get(part);
}
