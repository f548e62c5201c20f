import type { Curriculum, Topic } from "@prereq/core";
import type { CommandInput } from "../../command.ts";
import { findRoadmap } from "../../findRoadmap.ts";
import { type NamedGoal, readGoal } from "../../path/readGoal.ts";
import { readingOrder } from "../../path/readingOrder.ts";

/** What a learner is placed against. */
export interface PlacementGoal extends NamedGoal {
	/** Topics in the order in which equal questions are asked. */
	readonly topics: readonly Topic[];
}

/** @throws CliError unless the command line names a goal that exists */
export function readPlacementGoal(input: CommandInput, curriculum: Curriculum): PlacementGoal {
	const id = input.options.get("roadmap");
	const roadmap = id === undefined ? undefined : findRoadmap(curriculum, id);
	const topics =
		roadmap === undefined ? [...curriculum.topics.values()] : readingOrder(curriculum, roadmap);
	return { ...readGoal(input, curriculum, roadmap), topics };
}
