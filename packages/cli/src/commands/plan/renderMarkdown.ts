import type { PlanWeek } from "@prereq/core/plan";
import { formatEffort } from "../../formatEffort.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import type { PlanDescription } from "./describePlan.ts";
import { formatChance, formatDate, formatSpan } from "./formatDate.ts";

/** The whole plan as Markdown: topics are tasks to tick off, under the week that finishes them. */
export function renderPlanMarkdown(description: PlanDescription): string {
	const { goal, plan, phases, role } = description;
	const { forecast, shortfalls } = plan;
	const sure = forecast.dates
		.filter(({ date }) => date !== undefined)
		.map(({ probability, date }) => `${formatChance(probability)} by ${formatDate(date!)}`);
	const free = plan.buffer === 0 ? "" : ` of which ${hours(plan.weekly * plan.buffer)} stay free`;
	return [
		`# ${text(goal)}`,
		"",
		`- ${formatDate(plan.start)} to **${formatDate(plan.finish)}**, on time with ${formatChance(forecast.onTime)} (${sure.join(", ")})`,
		`- ${countOf(plan.topics.length, "topic")}, ${hours(plan.minutes)}, at ${hours(plan.weekly)} a week${free}`,
		...(role === undefined
			? []
			: [`- ${text(role.title)}: what is known already saves ${hours(role.saved)}`]),
		...shortfalls.map(
			({ deadline, topics, needed, short }) =>
				`- **${hours(short)} short** by ${formatDate(deadline)}: ${countOf(topics.length, "topic")} of ${hours(needed)} are due by then`,
		),
		...(phases.length === 0 ? [] : ["", "| Phase | When | Effort |", "|---|---|---|"]),
		...phases.map(
			({ title, start, finish, minutes }) =>
				`| ${text(title).replaceAll("|", String.raw`\|`)} | ${formatSpan(start, finish)} | ${hours(minutes)} |`,
		),
		"",
		...plan.weeks.flatMap((week) => weekLines(week, description)),
	].join("\n");
}

function weekLines(week: PlanWeek, { titles }: PlanDescription): string[] {
	const lines = week.topics.map(({ topic, minutes, finishes }) => {
		const title = text(titles.get(topic) ?? topic);
		const name = week.milestones.includes(topic) ? `**${title}** (milestone)` : title;
		return finishes ? `- [ ] ${name}, ${hours(minutes)}` : `- ${name}, ${hours(minutes)}, goes on`;
	});
	return [
		`## ${formatSpan(week.start, week.end)}`,
		"",
		...(lines.length === 0 ? ["Off."] : lines),
		"",
	];
}

/** Text of the curriculum on one line, with nothing in it that Markdown would take for its own. */
function text(title: string): string {
	return singleLine(title).replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
}

function hours(minutes: number): string {
	return formatEffort({ low: minutes, high: minutes });
}
