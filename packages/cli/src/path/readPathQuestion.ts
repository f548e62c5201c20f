import type { Curriculum, Roadmap, Role, TopicId } from "@prereq/core";
import type { PathOptions, PathOrder } from "@prereq/core/plan";
import { impliedTopics, knownTopics } from "@prereq/core/progress";
import type { CommandInput } from "../command.ts";
import { findRoadmap } from "../findRoadmap.ts";
import { findRole } from "../findRole.ts";
import { listedTopics } from "../listedTopics.ts";
import { readProgress } from "../readProgress.ts";
import { type NamedGoal, readGoal } from "./readGoal.ts";
import { readTopicIds } from "./readIds.ts";
import { readingOrder } from "./readingOrder.ts";

/** Where a learner wants to go, and what is known already. */
export interface PathQuestion extends NamedGoal {
	readonly roadmap?: Roadmap;
	readonly role?: Role;
	/** For the planner; `known` holds what is known from anywhere, and what that implies. */
	readonly options: PathOptions & { readonly known: ReadonlySet<TopicId> };
	/** The same without what the role masters. */
	readonly knownBesidesRole: ReadonlySet<TopicId>;
}

/** @throws CliError for anything that is not there */
export async function readPathQuestion(
	input: CommandInput,
	curriculum: Curriculum,
): Promise<PathQuestion> {
	const { options, io } = input;
	const progress = await readProgress(options.get("progress"), io.cwd);
	const roadmapId = options.get("roadmap");
	const roadmap = roadmapId === undefined ? undefined : findRoadmap(curriculum, roadmapId);
	const roleId = options.get("role");
	const role = roleId === undefined ? undefined : findRole(curriculum, roleId);
	const named = readGoal(input, curriculum, roadmap);
	const topics =
		roadmap === undefined ? [...curriculum.topics.values()] : readingOrder(curriculum, roadmap);
	const recorded = [
		...knownTopics(progress, curriculum.aliases),
		...readTopicIds(curriculum, options.get("known")),
	];
	const withImplied = (ids: readonly TopicId[]): ReadonlySet<TopicId> => {
		const known = new Set(ids);
		return new Set([...known, ...impliedTopics(topics, known)]);
	};
	const sections = roadmap && listedTopics(roadmap.sections);
	return {
		...named,
		...(roadmap && { roadmap }),
		...(role && { role }),
		options: {
			topics,
			goal: named.goal,
			known: withImplied([...recorded, ...(role?.mastered ?? [])]),
			prefer: readTopicIds(curriculum, options.get("prefer")),
			avoid: readTopicIds(curriculum, options.get("avoid")),
			objective: options.get("objective") === "count" ? "count" : "effort",
			order: (options.get("order") ?? "author") as PathOrder,
			trackOf: (id) => sections?.get(id)?.id ?? curriculum.topics.get(id)?.tags[0] ?? "",
		},
		knownBesidesRole: withImplied(recorded),
	};
}
