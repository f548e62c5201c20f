import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const transitionSpec: CommandSpec = {
	name: "transition",
	summary: "Show what a role lacks for a roadmap, ranked, in phases, with the weeks it takes.",
	arguments: [
		{ name: "role", summary: "where somebody comes from", required: true },
		{ name: "roadmap", summary: "where they want to go", required: true },
	],
	options: [
		{ name: "hours", value: "n", summary: "hours of learning per week", fallback: "10" },
		DIR_OPTION,
		DATA_FORMAT,
	],
	examples: [
		["prereq transition backend-developer ai-safety-researcher", "at ten hours a week"],
		["prereq transition stem-graduate ml-foundations --hours 20", "at twice the pace"],
	],
	load: () => import("./command.ts"),
};
