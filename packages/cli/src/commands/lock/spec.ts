import type { CommandSpec } from "../../command.ts";
import { DIR } from "../../sharedOptions.ts";

export const lockSpec: CommandSpec = {
	name: "lock",
	summary: "Record every published id in ids.lock.json.",
	arguments: [DIR],
	options: [
		{ name: "check", summary: "change nothing; exit with 1 when the file is not up to date" },
	],
	examples: [
		["prereq lock", "add new ids; none is ever taken out"],
		["prereq lock --check", "for CI"],
	],
	load: () => import("./command.ts"),
};
