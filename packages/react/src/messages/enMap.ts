import type { MapMessages } from "./messages.ts";

/** The words that a roadmap shows at once. */
export const enMap: MapMessages = {
	status: { todo: "Not started", started: "In progress", done: "Done", skipped: "Skipped" },
	statusOf: "{status}: {title}",
	level: { beginner: "Beginner", intermediate: "Intermediate", advanced: "Advanced" },
	kind: { topic: "Topic", project: "Project", checkpoint: "Checkpoint" },
	map: "Map of {title}",
	legend: "What the marks mean",
	progress: "Progress",
	doneOf: { one: "{done} of {count} done", other: "{done} of {count} done" },
	left: "{time} left",
	next: "Next: {title}",
	optional: "Optional",
	ready: "Ready now",
	suggested: "Suggested next",
	needs: "Needs: {list}",
	anyOf: "one of {list}",
	atLeastOf: "{choose} of {list}",
	choose: "Choose {choose} of {count}",
	chooseTitled: "{title}: choose {choose} of {count}",
	chooseIf: "Choose this if {reason}",
	storageFailed: "This browser does not keep your progress: export it before you leave.",
	tools: "Search and tools",
	badData: "This roadmap cannot be shown: {problem}",
};
