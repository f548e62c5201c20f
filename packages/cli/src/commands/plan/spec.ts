import type { CommandSpec } from "../../command.ts";
import { GOALS, PATH_OPTIONS } from "../../path/pathOptions.ts";
import { DIR_OPTION } from "../../sharedOptions.ts";

export const planSpec: CommandSpec = {
	name: "plan",
	summary: "Give a learning path dates for your hours per week.",
	arguments: [GOALS],
	options: [
		{
			name: "hours",
			value: "number",
			summary: "hours per week, or by weekday such as mon=2,sat=5",
			fallback: "hoursPerWeek of prereq.config.json",
		},
		{ name: "start", value: "date", summary: "first day", fallback: "today" },
		{ name: "until", value: "date", summary: "last day of the whole plan" },
		{
			name: "deadline",
			value: "topic=date",
			summary: "day on which a topic has to be learned",
			repeats: true,
		},
		{
			name: "holidays",
			value: "dates",
			summary: "days off such as 2027-05-01,2027-08-02..2027-08-20, or a file with one per line",
			repeats: true,
		},
		{
			name: "buffer",
			value: "share",
			summary: "share of the hours to keep free for what takes longer",
			fallback: "20%",
		},
		{
			name: "pace",
			value: "name",
			summary: "all hours, or as few every day as the deadlines allow",
			choices: ["full", "even"],
			fallback: "full",
		},
		{
			name: "estimate",
			value: "name",
			summary: "what to plan of an effort such as 10-30h",
			choices: ["low", "likely", "expected", "high"],
			fallback: "likely",
		},
		{ name: "weeks", value: "number", summary: "how many weeks to show, or all", fallback: "8" },
		{ name: "ics", value: "file", summary: "write the plan as a calendar file, too" },
		...PATH_OPTIONS,
		DIR_OPTION,
		{
			name: "format",
			value: "name",
			summary: "how the answer is printed",
			choices: ["text", "json", "markdown"],
			fallback: "text",
		},
	],
	examples: [
		["prereq plan --roadmap ai-safety-researcher --role backend-developer --hours 10", "a roadmap"],
		["prereq plan rlhf --hours mon=2,sat=5 --until 2028-06-30", "one topic, with an end"],
		["prereq plan rlhf --holidays holidays.txt --ics plan.ics", "for a calendar"],
		["prereq plan rlhf --format markdown > plan.md", "to keep beside your notes"],
	],
	load: () => import("./command.ts"),
};
