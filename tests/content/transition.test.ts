import { compareTransition, measureGap } from "@prereq/core/plan";
import { describe, expect, it } from "vitest";
import { readContent } from "./readContent.ts";

/** The pace that the site assumes. */
const HOURS_PER_WEEK = 10;

const curriculum = await readContent();
const topics = [...curriculum.topics.values()];
const transition = curriculum.transitions.get("backend-developer--ai-safety-researcher")!;
const roadmap = curriculum.roadmaps.get("ai-safety-researcher")!;
const role = curriculum.roles.get("backend-developer")!;

function compare(prefer: readonly string[]) {
	const { gap, error } = measureGap({
		...{ topics, roadmap, known: role.mastered, hoursPerWeek: HOURS_PER_WEEK, prefer },
	});
	if (gap === undefined) throw new Error(error.message);
	const comparison = compareTransition({
		...{ transition, gap, topics, hoursPerWeek: HOURS_PER_WEEK, defaultEffort: 60 },
	});
	return { gap, comparison };
}

const written = compare(transition.learn.flatMap((skill) => skill.topics));

describe("backend-developer → ai-safety-researcher, written and computed", () => {
	it("agrees skill by skill in rank and weeks when the choices are those of the guide", () => {
		expect(
			written.comparison.skills.map(({ skill, samePriority, weeksWithin, known, aside }) => ({
				...{ skill, samePriority, weeksWithin, known, aside },
			})),
		).toEqual(
			transition.learn.map(({ skill }) => ({
				...{ skill, samePriority: true, weeksWithin: true, known: [] },
				// The one topic that the roadmap lists as optional.
				aside: skill === "Reinforcement learning and game theory" ? ["multi-agent-systems"] : [],
			})),
		);
	});

	it("brings along what the guide calls transferable, as far as it is more than a head start", () => {
		const brought = new Set(written.gap.brought);
		const named = transition.transferable.flatMap((skill) => skill.topics);
		// Its text: NumPy and pandas are the new part of data handling.
		expect(named.filter((id) => !brought.has(id))).toEqual(["data-pipelines"]);
	});

	it("differs where the transition says so: mathematics is missing from the guide", () => {
		const { unmentioned } = written.comparison;
		const tags = (id: string): readonly string[] => curriculum.topics.get(id)!.tags;
		const critical = unmentioned.filter(({ priority }) => priority === "critical");
		const others = critical.filter(({ topic }) => !tags(topic).includes("math"));
		expect(critical.length).toBeGreaterThan(0);
		expect(others.map(({ topic }) => topic)).toEqual([
			"numpy",
			"python-ml-environment",
			"vanishing-gradients",
		]);
	});

	it("differs in the whole time: the guide covers a part of the roadmap", () => {
		const { months, monthsOverlap } = written.comparison;
		expect(monthsOverlap).toBe(false);
		expect(months.low).toBeGreaterThan(transition.timeline.high);
		// The skills of the guide alone fit into its time.
		const named = new Set(transition.learn.flatMap((skill) => skill.topics));
		const minutes = [...named].reduce((sum, id) => sum + curriculum.topics.get(id)!.effort!.low, 0);
		expect(minutes / 60 / HOURS_PER_WEEK / 4.35).toBeLessThan(transition.timeline.high);
	});

	it("differs in rank where the shortest way takes another branch", () => {
		const { comparison } = compare([]);
		expect(
			comparison.skills
				.filter((one) => !one.samePriority)
				.map(({ skill, written: own, computed }) => [skill, own.priority, computed.priority]),
		).toEqual([
			["Interpretability and mechanistic interpretability", "important", "nice-to-have"],
			["Reinforcement learning and game theory", "nice-to-have", "important"],
		]);
		expect(comparison.skills.every((one) => one.weeksWithin)).toBe(true);
	});
});
