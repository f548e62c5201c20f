import type { TopicId } from "@prereq/core";
import { type LearningPath, planLearningPath } from "@prereq/core/plan";
import { CliError } from "../cliError.ts";
import type { PathQuestion } from "./readPathQuestion.ts";

/** A learning path, and what the role of the learner is worth on the way. */
export interface AnsweredPath {
	readonly path: LearningPath;
	/** What of the goal's prerequisites the learner need not learn because of the role. */
	readonly saved?: { readonly minutes: number; readonly topics: readonly TopicId[] };
}

/** @throws CliError when there is no path */
export function answerPath({ options, role, knownBesidesRole }: PathQuestion): AnsweredPath {
	const path = found(planLearningPath(options));
	if (role === undefined) return { path };
	const without = found(planLearningPath({ ...options, known: knownBesidesRole, alternatives: 0 }));
	return {
		path,
		saved: {
			minutes: Math.max(0, without.effort - path.effort),
			topics: without.topics.filter((id) => options.known.has(id)),
		},
	};
}

function found({ path, error }: ReturnType<typeof planLearningPath>): LearningPath {
	if (error !== undefined) throw new CliError(error.message);
	return path;
}
