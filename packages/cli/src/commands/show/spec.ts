import type { CommandSpec } from "../../command.ts";
import { DATA_FORMAT, DIR_OPTION } from "../../sharedOptions.ts";

export const showSpec: CommandSpec = {
	name: "show",
	summary: "Explain a topic: what it needs, what needs it, effort to reach it.",
	arguments: [{ name: "topic", summary: "id of the topic, or a former id", required: true }],
	options: [DIR_OPTION, DATA_FORMAT],
	examples: [
		["prereq show linear-algebra", "from ./content"],
		["prereq show linear-algebra --format json", "for other tools"],
	],
	load: () => import("./command.ts"),
};
