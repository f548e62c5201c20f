import type { CommandSpec } from "../../command.ts";

export const rulesSpec: CommandSpec = {
	name: "rules",
	summary: "List every rule with its severity.",
	arguments: [],
	options: [{ name: "json", summary: "everything about every rule, for other tools" }],
	examples: [
		["prereq rules", "code, severity, kind of fix, what it finds"],
		["prereq rules --json", "for other tools"],
	],
	load: () => import("./command.ts"),
};
