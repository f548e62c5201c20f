import type { CommandSpec } from "../../command.ts";
import { DIR } from "../../sharedOptions.ts";

export const diffSpec: CommandSpec = {
	name: "diff",
	summary: "Say what changed since a git commit, and what learners would lose.",
	arguments: [
		{ name: "ref", summary: "branch, tag or commit to compare with", required: true },
		DIR,
	],
	options: [
		{
			name: "format",
			value: "name",
			summary: "how the answer is printed; markdown is for a pull request",
			choices: ["text", "json", "markdown"],
			fallback: "text",
		},
		{ name: "exit-code", summary: "exit with 1 when learners would lose progress" },
	],
	examples: [
		["prereq diff main", "what this branch changes"],
		["prereq diff v1.0 --format markdown", "a comment for the pull request"],
		["prereq diff origin/main --exit-code", "for CI"],
	],
	load: () => import("./command.ts"),
};
