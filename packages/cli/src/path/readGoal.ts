import type { Curriculum, Roadmap } from "@prereq/core";
import { type PathGoal, roadmapGoal } from "@prereq/core/plan";
import { CliError } from "../cliError.ts";
import type { CommandInput } from "../command.ts";
import { findTopic } from "../findTopic.ts";
import { readBranches } from "./readBranches.ts";

/** A goal with its name for people. */
export interface NamedGoal {
	readonly title: string;
	readonly goal: PathGoal;
}

/**
 * The goal that is asked for: topics and goals of roadmaps by name, or a roadmap as a whole.
 * @throws CliError when nothing is asked for, or something that is not there
 */
export function readGoal(
	{ args, options }: Pick<CommandInput, "args" | "options">,
	curriculum: Curriculum,
	roadmap: Roadmap | undefined,
): NamedGoal {
	const names = args.filter((name) => name !== undefined);
	const choose = options.get("choose");
	if (choose !== undefined && (roadmap === undefined || names.length > 0)) {
		throw new CliError(
			"`--choose` picks branches of a roadmap as a whole.",
			roadmap === undefined ? "Name it with `--roadmap`." : "Leave the other goals out.",
		);
	}
	if (names.length === 0 && roadmap !== undefined) {
		const goal = roadmapGoal(roadmap, { branches: readBranches(roadmap, choose) });
		return { title: roadmap.title, goal };
	}
	const [first, ...others] = names.map((name) => findGoal(name, curriculum, roadmap));
	if (first === undefined) {
		throw new CliError("No goal given.", "Name a topic, or a roadmap with `--roadmap`.");
	}
	return {
		title: [first, ...others].map(({ title }) => title).join(", "),
		goal: [first, ...others].flatMap(({ topics }) => topics),
	};
}

function findGoal(
	name: string,
	curriculum: Curriculum,
	roadmap: Roadmap | undefined,
): { readonly title: string; readonly topics: readonly string[] } {
	const isTopic = curriculum.topics.has(name) || curriculum.aliases.has(name);
	const roadmaps = roadmap === undefined ? [...curriculum.roadmaps.values()] : [roadmap];
	const named = roadmaps.flatMap(({ goals }) => goals).find(({ id }) => id === name);
	if (!isTopic && named !== undefined) return named;
	const { id, title } = findTopic(curriculum, name);
	return { title, topics: [id] };
}
