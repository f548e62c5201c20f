import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const placeSpec: CommandSpec = {
	name: "place",
	summary: "Find out by a few questions what a learner knows on the way to a goal.",
	arguments: [{ name: "goal", summary: "topic to place against", required: false }],
	options: [
		{ name: "roadmap", value: "id", summary: "place against a whole roadmap" },
		{
			name: "answers",
			value: "file",
			summary: 'JSON such as {"vectors": "yes", "eigenvalues": "no"}: yes, no or unsure',
		},
		{ name: "progress", value: "file", summary: "topics that are done there are not asked about" },
		{ name: "questions", value: "n", summary: "ask at most so many; the weightiest come first" },
		{ name: "save", value: "file", summary: "add what was answered to this progress file" },
		DIR_OPTION,
		DATA_FORMAT,
	],
	examples: [
		["prereq place circuits", "asks in the terminal"],
		["prereq place --roadmap ml-foundations --save me.json", "and records the answers"],
		["prereq place circuits --answers answers.json --format json", "for other tools"],
	],
	load: () => import("./command.ts"),
};
