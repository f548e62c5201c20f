import { alignColumns, alignWithin } from "../../columns.ts";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { choiceLines } from "../../path/choiceLines.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import type { PlanDescription } from "./describePlan.ts";
import { formatChance, formatDate, formatSpan } from "./formatDate.ts";
import { shortfallLines } from "./shortfallLines.ts";
import { type RenderPlanOptions, weekLines } from "./weekLines.ts";

/** The answer for people: when it ends, the phases, the first weeks. */
export function renderPlan(description: PlanDescription, options: RenderPlanOptions): string {
	const { palette } = options;
	const { goal, plan, role } = description;
	return [
		palette.strong(singleLine(goal)),
		palette.quiet(facts(description)),
		...(role === undefined
			? []
			: [
					role.saved === 0
						? `${singleLine(role.title)}: what you know already saves nothing on this way.`
						: `${singleLine(role.title)}: what you know already saves ${palette.good(hours(role.saved))}.`,
				]),
		"",
		`Start    ${palette.strong(formatDate(plan.start))}`,
		`Finish   ${palette.strong(formatDate(plan.finish))} ${palette.quiet(`· on time with ${formatChance(plan.forecast.onTime)}`)}`,
		`Sure     ${palette.quiet(chances(description))}`,
		...shortfallLines(description, palette, options.columns),
		...phaseLines(description, options),
		...milestoneLines(description, palette),
		...choiceLines(description.choices, palette, options.columns),
		...weekLines(description, options),
		"",
	].join("\n");
}

function facts({ plan }: PlanDescription): string {
	const { topics, minutes, weekly, buffer } = plan;
	const free = buffer === 0 ? "" : `, ${hours(weekly * buffer)} of them kept free`;
	return `${countOf(topics.length, "topic")} · ${hours(minutes)} · ${hours(weekly)} a week${free}`;
}

function chances({ plan }: PlanDescription): string {
	return plan.forecast.dates
		.map(({ probability, date }) => {
			const when = date === undefined ? "in more than 40 years" : `by ${formatDate(date)}`;
			return `${formatChance(probability)} ${when}`;
		})
		.join(" · ");
}

function phaseLines(
	{ phases, plan }: PlanDescription,
	{ palette, columns }: RenderPlanOptions,
): string[] {
	if (phases.length === 0) return [];
	const rows = phases.map(({ title, start, finish, minutes, topics }) => [
		` ${title}`,
		formatSpan(start, finish),
		hours(minutes).padStart(7),
		countOf(topics.length, "topic"),
	]);
	return [
		"",
		palette.strong("Phases") + palette.quiet(` · ${countOf(plan.weeks.length, "week")}`),
		...alignWithin(rows, { columns, spare: 3 }),
	];
}

function milestoneLines({ plan, titles }: PlanDescription, palette: Palette): string[] {
	if (plan.milestones.length === 0) return [];
	const rows = plan.milestones.map(({ topic, date, deadline }) => [
		" ◆",
		formatDate(date),
		titles.get(topic) ?? topic,
		deadline === undefined ? "" : `due ${formatDate(deadline)}`,
	]);
	return ["", palette.strong("Milestones"), ...alignColumns(rows)];
}

function hours(minutes: number): string {
	return formatEffort({ low: minutes, high: minutes });
}
