import type { Curriculum, Effort, RoadmapSection, TopicId } from "@prereq/core";
import type { SkillComparison } from "@prereq/core/plan";
import { alignColumns } from "../../columns.ts";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import { wrapItems } from "../../wrapItems.ts";
import type { TransitionReport } from "./describeTransition.ts";

/** Topics of a priority that are shown; the rest is counted. */
const SHOWN = 12;
/** Critical and important topics that a written transition does not name. */
const UNNAMED = 8;
const PRIORITIES = [
	["critical", "a third of the way or more waits for each"],
	["important", "a tenth of the way or more"],
	["nice-to-have", "less"],
] as const;

/** The answer for people. */
export function renderTransition(
	report: TransitionReport,
	curriculum: Curriculum,
	palette: Palette,
	columns: number | undefined,
): string {
	const { role, roadmap, missing, brought, optional, phases, effort, weeks } = report;
	const titleOf = (id: TopicId): string => singleLine(curriculum.topics.get(id)?.title ?? id);
	const head = `${singleLine(role.title)} → ${singleLine(roadmap.title)}`;
	if (missing.length === 0) {
		return `${palette.strong(head)}\nNothing is missing: all that the roadmap requires is known.\n`;
	}
	const sections = new Map(
		curriculum.roadmaps.get(roadmap.id)?.sections.map((one) => [one.id, one]),
	);
	return [
		palette.strong(head),
		`${countOf(missing.length, "topic")} to learn, ${formatEffort(effort)}: ${weeksOf(weeks)} at ${report.hoursPerWeek.toLocaleString("en")} h a week, likely ${rounded(weeks.likely)}`,
		`${palette.quiet(`${countOf(brought.length, "topic")} brought along, ${optional.length} optional or other choices left aside`)}`,
		"",
		...PRIORITIES.flatMap(([priority, meaning]) => {
			const ranked = missing.filter((one) => one.priority === priority);
			if (ranked.length === 0) return [];
			const shown = ranked
				.slice(0, SHOWN)
				.map(({ topic, share }) => `${titleOf(topic)} ${palette.quiet(percent(share))}`);
			const more = ranked.length - shown.length;
			const items = more > 0 ? [...shown, palette.quiet(`${more} more`)] : shown;
			return [
				`${palette.strong(name(priority))} ${palette.quiet(`· ${countOf(ranked.length, "topic")} · ${meaning}`)}`,
				...wrapItems(items, { lead: "  ", separator: " · ", columns }),
				"",
			];
		}),
		palette.strong("Phases"),
		...alignColumns(
			phases.map((phase, at) => [
				` ${at + 1}`,
				sectionTitle(sections.get(phase.section)),
				countOf(phase.topics.length, "topic"),
				formatEffort(phase.effort),
				weeksOf(phase.weeks),
			]),
		),
		"",
		...writtenLines(report, titleOf, palette, columns),
		"",
	]
		.join("\n")
		.replace(/\n+$/, "\n");
}

function writtenLines(
	{ written }: TransitionReport,
	titleOf: (id: TopicId) => string,
	palette: Palette,
	columns: number | undefined,
): string[] {
	if (written === undefined) return [];
	const { low, high } = written.timeline;
	const months = `${rounded(written.months.low)}–${rounded(written.months.high)}`;
	const agree = written.skills.filter((one) => one.samePriority && one.weeksWithin);
	return [
		`${palette.strong("Written transition")} ${palette.quiet(`(${written.id})`)} agrees on ${agree.length} of ${countOf(written.skills.length, "skill")}`,
		...alignColumns(
			written.skills.map((one) => [
				one.samePriority && one.weeksWithin ? " ✓" : " ≠",
				one.skill,
				name(one.written.priority),
				`${one.written.weeks} weeks`,
				difference(one),
			]),
		),
		written.monthsOverlap
			? `   ${low}–${high} months there, ${months} computed for the whole way`
			: ` ≠ ${low}–${high} months there, but the whole way takes ${months}`,
		...(written.unmentioned.length === 0
			? []
			: wrapItems(shorten(written.unmentioned.map(({ topic }) => titleOf(topic))), {
					lead: " ≠ not named there: ",
					separator: " · ",
					columns,
				})),
	];
}

function shorten(titles: readonly string[]): string[] {
	const more = titles.length - UNNAMED;
	return more > 0 ? [...titles.slice(0, UNNAMED), `${more} more`] : [...titles];
}

function difference({ computed, samePriority, weeksWithin, aside }: SkillComparison): string {
	return [
		samePriority ? "" : `computed ${name(computed.priority).toLowerCase()}`,
		weeksWithin ? "" : `computed ${weeksOf(computed.weeks)}`,
		aside.length === 0 ? "" : `${countOf(aside.length, "topic")} beyond what the roadmap requires`,
	]
		.filter((text) => text !== "")
		.join("; ");
}

function name(priority: string): string {
	const words = priority.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function sectionTitle(section: RoadmapSection | undefined): string {
	return section === undefined ? "" : section.title;
}

function percent(share: number): string {
	return share < 0.01 ? "<1%" : `${Math.round(share * 100)}%`;
}

function rounded(weeks: number): string {
	return weeks < 10 ? String(Math.round(weeks * 2) / 2) : Math.round(weeks).toLocaleString("en");
}

function weeksOf({ low, high }: Effort): string {
	const [from, to] = [rounded(low), rounded(high)];
	return `${from === to ? to : `${from}–${to}`} weeks`;
}
