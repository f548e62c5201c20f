import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const nextSpec: CommandSpec = {
	name: "next",
	summary: "List the topics that a learner is ready for.",
	arguments: [],
	options: [
		{
			name: "progress",
			value: "file",
			summary: "progress file; without it nothing counts as done",
		},
		{ name: "roadmap", value: "id", summary: "only topics of this roadmap" },
		DIR_OPTION,
		DATA_FORMAT,
	],
	examples: [
		["prereq next", "where a beginner can start"],
		["prereq next --progress me.json", "after what you have done"],
		["prereq next --roadmap ai-safety-researcher --format json", "for other tools"],
	],
	load: () => import("./command.ts"),
};
