import type { CommandSpec } from "../../command.ts";
import { REPORT_FORMAT_OPTION } from "../../report/reportFormats.ts";
import { CACHE_LOCATION, DIR } from "../../sharedOptions.ts";

export const checkSpec: CommandSpec = {
	name: "check",
	summary: "Report what is wrong in a content folder.",
	tellsLength: true,
	arguments: [DIR],
	options: [
		REPORT_FORMAT_OPTION,
		{
			name: "config",
			value: "file",
			summary: "configuration",
			fallback: "prereq.config.{ts,js,json} in the folder or above it",
		},
		{
			name: "preset",
			value: "name",
			summary: "preset of rules, in place of what the configuration extends",
			known: ["recommended", "strict", "roadmapsh"],
		},
		{
			name: "since",
			value: "ref",
			summary: "only what changed since the branch left a git commit, and what depends on it",
		},
		{ name: "watch", short: "w", summary: "check again on every save, until Ctrl-C" },
		{ name: "no-clear", summary: "keep earlier reports on the screen of --watch" },
		{ name: "max-warnings", value: "count", summary: "fail when there are more warnings" },
		{ name: "quiet", summary: "report errors only" },
		{
			name: "baseline",
			value: "file",
			summary: "accepted findings",
			fallback: ".prereq-baseline.json in the folder",
		},
		{ name: "write-baseline", summary: "accept the findings that there are" },
		{
			name: "as-of",
			value: "day",
			summary: "day on which ages are counted: YYYY-MM-DD",
			fallback: "today",
		},
		{ name: "network", summary: "open links and report those that are dead" },
		{
			name: "fix",
			value: "level",
			bare: "safe",
			choices: ["safe", "unsafe"],
			summary: "mend what can be mended; unsafe fixes may change what the content means",
		},
		{ name: "diff", summary: "print what --fix would change, and change nothing" },
		{ name: "stdin", summary: "read one file from standard input, and report on it alone" },
		{ name: "stdin-filename", value: "path", summary: "the file that --stdin stands for" },
		{ name: "no-cache", summary: "check again even when nothing has changed since a run" },
		CACHE_LOCATION,
		{ name: "timings", summary: "print the time that each rule took" },
		{ name: "print-config", summary: "print the settings that hold, and check nothing" },
		{ name: "thorough", summary: "parse every body instead of scanning it: slow" },
	],
	examples: [
		["prereq check", "check ./content, or the current folder"],
		["prereq check docs/learn --format compact", "one line per finding"],
		["prereq check --preset strict --max-warnings 0", "for CI"],
		["prereq check --watch", "check again on every save"],
		["prereq check --fix", "mend what can be mended safely"],
		["prereq check --since origin/main", "only what this branch touches"],
		["prereq check --preset roadmapsh data/content", "content files of roadmap.sh"],
		["prereq check --format pretty --format sarif:check.sarif", "for people and code scanning"],
	],
	load: () => import("./command.ts"),
};
