import type { CommandSpec } from "../../command.ts";
import { DIR_OPTION } from "../../sharedOptions.ts";

export const renameSpec: CommandSpec = {
	name: "rename",
	summary: "Give a topic, roadmap or role another id, everywhere.",
	arguments: [
		{ name: "old", summary: "id as it is now", required: true },
		{ name: "new", summary: "id that was never used", required: true },
	],
	options: [
		{
			name: "kind",
			value: "name",
			summary: "which of those with this id, where there is more than one",
			choices: ["topic", "roadmap", "role"],
		},
		{ name: "dry-run", summary: "print a unified diff and change nothing" },
		DIR_OPTION,
	],
	examples: [
		["prereq rename algebra linear-algebra", "files, prerequisites, lists, links and the alias"],
		["prereq rename algebra linear-algebra --dry-run", "look at it first"],
		["prereq rename numbers arithmetic --kind roadmap", "not the topic of that id"],
	],
	load: () => import("./command.ts"),
};
