import type { Effort, RoadmapSection, Role, TopicId } from "@prereq/core";
import { describe, expect, it } from "vitest";
import { listEntries, listSections, readContent } from "./readContent.ts";

const { topics, roadmaps, roles, transitions, config } = await readContent();
const researcher = roadmaps.get("ai-safety-researcher")!;
const sections = researcher.sections.flatMap(listSections);
const WEEKS_PER_MONTH = 52 / 12;

describe("the efforts of content/", () => {
	it("add up, by phase and section, by track, and by role", () => {
		console.info(
			[
				`hours, least – likely – most (weeks at ${config.hoursPerWeek} h)`,
				...researcher.sections.flatMap((phase) => [
					describeSum(phase.title, countedIn([phase])),
					...phase.sections.map((one) => describeSum(`  ${one.title}`, countedIn([one]))),
				]),
				...researcher.tracks[0]!.of.map(({ section }) =>
					describeSum(`track ${section}`, countedIn([sectionOf(section)])),
				),
				...[...roles.values()].map((role) =>
					describeSum(`left for: ${role.title}`, leftFor(role, researcher.sections)),
				),
			].join("\n"),
		);
		expect(sumOf(countedIn(researcher.sections)).low).toBeGreaterThan(0);
	});

	it("let a STEM graduate refresh the source's mathematics in a couple of weeks", () => {
		const { low } = sumOf(MATHEMATICS_OF_THE_SOURCE);
		expect(inWeeks(low)).toBeLessThanOrEqual(2.5);
		const [estimate] = roles.get("stem-graduate")!.estimates;
		expect(inWeeks(estimate!.effort.low)).toBe(2);
		expect(inWeeks(estimate!.effort.high)).toBeLessThanOrEqual(4);
		expect(estimate!.effort.high).toBeGreaterThan(
			sumOf(leftFor(roles.get("stem-graduate")!, [sectionOf("mathematics")])).low,
		);
	});

	it("give it six months and more from scratch", () => {
		const whole = sumOf(countedIn([sectionOf("mathematics")]));
		expect(inMonths(sumOf(MATHEMATICS_OF_THE_SOURCE).high)).toBeGreaterThan(5);
		expect(inMonths(whole.high)).toBeGreaterThanOrEqual(6);
		for (const id of ["from-scratch", "complete-beginner"]) {
			const [{ effort, section } = { effort: undefined, section: "" }] = roles.get(id)!.estimates;
			expect(section).toBe("mathematics");
			expect(Math.round(inMonths(effort!.low))).toBe(6);
			expect(effort!.high).toBeGreaterThanOrEqual(whole.high);
		}
	});

	it("hold every estimate of a source within the range of its topics", () => {
		for (const role of roles.values())
			for (const { section, effort } of role.estimates) {
				const sum = sumOf(leftFor(role, [sectionOf(section)]));
				expect(effort.low, `${role.id}, ${section}`).toBeLessThanOrEqual(sum.high);
				expect(effort.high, `${role.id}, ${section}`).toBeGreaterThanOrEqual(sum.low);
			}
	});

	it("hold the weeks of every skill of the transition within the range of its topics", () => {
		const [{ learn, timeline, steps } = { learn: [], timeline: undefined, steps: [] }] =
			transitions.values();
		for (const { skill, weeks, topics: needed } of learn) {
			const { low, high } = sumOf(needed);
			expect(inWeeks(low), skill).toBeLessThanOrEqual(weeks);
			expect(inWeeks(high), skill).toBeGreaterThanOrEqual(weeks);
		}
		const all = sumOf([...new Set(learn.flatMap(({ topics: needed }) => needed))]);
		expect(inMonths(all.likely)).toBeGreaterThanOrEqual(timeline!.low);
		expect(inMonths(all.likely)).toBeLessThanOrEqual(timeline!.high);
		const weeks = steps.map((step) => step.weeks ?? 0);
		expect(weeks.reduce((sum, one) => sum + one)).toBe(48);
	});

	it("give a first reproduction the few hundred hours that the source names", () => {
		const { low, high } = topics.get("reproduce-a-simple-paper")!.effort!;
		expect([low / 60, high / 60]).toEqual([60, 300]);
	});

	it("make the three domains of like size: none is a shortcut", () => {
		const likely = researcher.tracks[0]!.of.map(
			({ section }) => sumOf(countedIn([sectionOf(section)])).likely,
		);
		expect(likely).toHaveLength(3);
		expect(Math.max(...likely)).toBeLessThan(2 * Math.min(...likely));
	});
});

/** What the outsider's roadmap lists under "Mathematical Foundations". */
const MATHEMATICS_OF_THE_SOURCE: readonly TopicId[] = [
	"vectors",
	"matrices-as-maps",
	"change-of-basis",
	"eigenvalues",
	"derivatives",
	"chain-rule",
	"gradients",
	"gradient-descent",
	"probability-basics",
	"random-variables",
	"distributions",
	"central-limit-theorem",
	"log-likelihood",
	"maximum-likelihood",
];

function sectionOf(id: string): RoadmapSection {
	const found = sections.find((section) => section.id === id);
	if (!found) throw new Error(`There is no section ${id}.`);
	return found;
}

function countedIn(these: readonly RoadmapSection[]): readonly TopicId[] {
	return listEntries(these)
		.filter(({ optional }) => !optional)
		.map(({ topic }) => topic);
}

function leftFor({ mastered }: Role, these: readonly RoadmapSection[]): readonly TopicId[] {
	const known = new Set(mastered);
	return countedIn(these).filter((id) => !known.has(id));
}

function sumOf(ids: readonly TopicId[]): Effort {
	return ids
		.map((id) => topics.get(id)!.effort!)
		.reduce((sum, one) => ({
			low: sum.low + one.low,
			likely: sum.likely + one.likely,
			high: sum.high + one.high,
		}));
}

function inWeeks(minutes: number): number {
	return minutes / 60 / config.hoursPerWeek;
}

function inMonths(minutes: number): number {
	return inWeeks(minutes) / WEEKS_PER_MONTH;
}

function describeSum(title: string, ids: readonly TopicId[]): string {
	const { low, likely, high } = sumOf(ids);
	const hours = [low, likely, high].map((minutes) => Math.round(minutes / 60)).join(" – ");
	const weeks = [low, likely, high].map((minutes) => Math.round(inWeeks(minutes))).join(" – ");
	return `${title}: ${ids.length} topics, ${hours} h (${weeks} weeks)`;
}
