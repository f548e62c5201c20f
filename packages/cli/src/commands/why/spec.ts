import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const whySpec: CommandSpec = {
	name: "why",
	summary: "Show why a goal needs a topic: the chain of prerequisites with its reasons.",
	arguments: [
		{ name: "topic", summary: "topic to explain", required: true },
		{ name: "goal", summary: "topic or roadmap that is aimed at", required: false },
	],
	options: [
		{ name: "for", value: "goal", summary: "the same as the second argument" },
		DIR_OPTION,
		DATA_FORMAT,
	],
	examples: [
		["prereq why vectors circuits", "the chain from vectors to circuits"],
		["prereq why vectors --for ml-foundations", "a roadmap as the goal"],
	],
	load: () => import("./command.ts"),
};
