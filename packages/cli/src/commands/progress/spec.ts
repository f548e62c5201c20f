import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const progressSpec: CommandSpec = {
	name: "progress",
	summary: "Measure how far a learner is: by section, what remains, what fades, what is near.",
	arguments: [],
	options: [
		{ name: "progress", value: "file", summary: "progress file (required)" },
		{ name: "roadmap", value: "id", summary: "one roadmap in full instead of a line for each" },
		DIR_OPTION,
		DATA_FORMAT,
	],
	examples: [
		["prereq progress --progress me.json", "a line for each roadmap"],
		["prereq progress --progress me.json --roadmap ml-foundations", "one roadmap by section"],
	],
	load: () => import("./command.ts"),
};
