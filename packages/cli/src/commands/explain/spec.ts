import type { CommandSpec } from "../../command.ts";

export const explainSpec: CommandSpec = {
	name: "explain",
	summary: "Say what a rule finds, why it matters and what to do.",
	arguments: [{ name: "rule", summary: "code of a finding: graph/no-cycle", required: true }],
	options: [],
	examples: [
		["prereq explain graph/no-cycle", "an integrity check"],
		["prereq explain resources/https", "a rule, with examples"],
	],
	load: () => import("./command.ts"),
};
