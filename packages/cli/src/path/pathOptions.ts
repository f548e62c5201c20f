import type { ArgumentSpec, OptionSpec } from "../command.ts";

export const GOALS: ArgumentSpec = {
	name: "goal",
	summary: "topics to reach, or goals that a roadmap names (default: the roadmap as a whole)",
	required: false,
	repeats: true,
};

/** What a question for a learning path is asked with. */
export const PATH_OPTIONS: readonly OptionSpec[] = [
	{ name: "roadmap", value: "id", summary: "the roadmap to learn, or to order the topics by" },
	{
		name: "choose",
		value: "track=branch",
		summary: "branch of a track of the roadmap, several with a comma",
		repeats: true,
	},
	{ name: "role", value: "id", summary: "background: what it masters counts as known" },
	{ name: "known", value: "ids", summary: "topics that are known, with commas", repeats: true },
	{ name: "progress", value: "file", summary: "progress file: what is done in it counts as known" },
	{
		name: "prefer",
		value: "ids",
		summary: "topics to take where there is a choice",
		repeats: true,
	},
	{ name: "avoid", value: "ids", summary: "topics to leave out where possible", repeats: true },
	{
		name: "objective",
		value: "name",
		summary: "what to keep small: effort, or the number of topics",
		choices: ["effort", "count"],
		fallback: "effort",
	},
	{
		name: "order",
		value: "name",
		summary: "which of the possible topics comes first",
		choices: ["author", "learn-list", "shortest-first", "longest-tail", "interleaved"],
		fallback: "author",
	},
];
