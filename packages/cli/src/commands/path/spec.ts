import type { CommandSpec } from "../../command.ts";
import { GOALS, PATH_OPTIONS } from "../../path/pathOptions.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const pathSpec: CommandSpec = {
	name: "path",
	summary: "Find the shortest way to topics or through a roadmap.",
	arguments: [GOALS],
	options: [...PATH_OPTIONS, DIR_OPTION, DATA_FORMAT],
	examples: [
		["prereq path rlhf", "what to learn first, from nothing"],
		["prereq path rlhf --role backend-developer", "from what a background brings along"],
		["prereq path --roadmap ai-safety-researcher", "a whole roadmap, its choices made"],
		["prereq path rlhf --known git,vectors --avoid ppo", "your own way"],
	],
	load: () => import("./command.ts"),
};
