import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";
import { SORTS } from "./sorts.ts";

export const statsSpec: CommandSpec = {
	name: "stats",
	summary: "Measure the structure of a curriculum: what blocks, delays and connects most.",
	arguments: [],
	options: [
		{ name: "roadmap", value: "id", summary: "only this roadmap and what its topics require" },
		{
			name: "sort",
			value: "measure",
			summary: "what topics are ranked by",
			choices: SORTS,
			fallback: "cruciality",
		},
		{ name: "top", value: "n", summary: "how many topics are listed", fallback: "10" },
		{ name: "effort", summary: "weigh topics by their hours instead of counting them" },
		DIR_OPTION,
		DATA_FORMAT,
	],
	examples: [
		["prereq stats", "the whole curriculum"],
		["prereq stats --roadmap ml-foundations --sort blocking --top 20", "one roadmap"],
	],
	load: () => import("./command.ts"),
};
