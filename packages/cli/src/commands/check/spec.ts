import type { CommandSpec } from "../../commandSpec.ts";
import { DIR, FINDINGS_FORMAT } from "../../sharedOptions.ts";

export const checkSpec: CommandSpec = {
	name: "check",
	summary: "Report what is wrong in a content folder.",
	arguments: [DIR],
	options: [FINDINGS_FORMAT],
	examples: [
		["prereq check", "check ./content, or the current folder"],
		["prereq check docs/learn --format compact", "one line per finding"],
		["prereq check --format json > findings.json", "for other tools"],
	],
	load: () => import("./command.ts"),
};
