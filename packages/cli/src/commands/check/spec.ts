import type { CommandSpec } from "../../commandSpec.ts";
import { REPORT_FORMAT_OPTION } from "../../report/reportFormats.ts";
import { DIR } from "../../sharedOptions.ts";

export const checkSpec: CommandSpec = {
	name: "check",
	summary: "Report what is wrong in a content folder.",
	arguments: [DIR],
	options: [REPORT_FORMAT_OPTION],
	examples: [
		["prereq check", "check ./content, or the current folder"],
		["prereq check docs/learn --format compact", "one line per finding"],
		["prereq check --format pretty --format sarif:check.sarif", "for people and code scanning"],
	],
	load: () => import("./command.ts"),
};
