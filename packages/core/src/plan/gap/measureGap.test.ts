import { describe, expect, it } from "vitest";
import { entry, outlineOf, section, topic, topics } from "../../testing/learning.ts";
import { compareTransition } from "./compareTransition.ts";
import { type GapOptions, measureGap, type SkillGap } from "./measureGap.ts";

/**
 * base ─ deep ─ far          (600 min each)
 * side                       (60 min), lone (60 min, optional), helper ─ side
 */
const list = topics({
	base: { minutes: 600 },
	deep: { minutes: 600, requires: ["base"] },
	far: { minutes: 600, requires: ["deep"] },
	helper: { minutes: 60 },
	side: { minutes: 60, requires: ["helper"] },
	lone: { minutes: 60 },
});
const roadmap = outlineOf([
	section("first", ["base", "deep"]),
	section("second", ["far", "side", { ...entry("lone"), optional: true }]),
]);

function gapOf(options: Partial<GapOptions> = {}): SkillGap {
	const { gap, error } = measureGap({
		topics: list,
		roadmap,
		known: [],
		hoursPerWeek: 10,
		...options,
	});
	if (gap === undefined) throw new Error(error.message);
	return gap;
}

describe("measureGap", () => {
	it("ranks what is missing by how much of the way waits for it", () => {
		const { missing, optional, effort } = gapOf();
		expect(effort.likely).toBe(1920);
		expect(missing.map((one) => [one.topic, one.blocks, one.priority])).toEqual([
			["base", 1800, "critical"],
			["deep", 1200, "critical"],
			["far", 600, "important"],
			["helper", 120, "nice-to-have"],
			["side", 60, "nice-to-have"],
		]);
		expect(missing[0]?.share).toBeCloseTo(1800 / 1920);
		expect(optional).toEqual(["lone"]);
	});

	it("leaves out what is known and what follows from it", () => {
		const { brought, missing, weeks } = gapOf({ known: ["deep", "nowhere"] });
		expect(brought).toEqual(["base", "deep"]);
		expect(missing.map((one) => one.topic)).toEqual(["far", "helper", "side"]);
		expect(weeks).toEqual({ low: 1.2, likely: 1.2, high: 1.2 });
	});

	it("splits the way into the roadmap's sections, unlisted topics where they are first needed", () => {
		const { phases } = gapOf();
		expect(phases).toEqual([
			{
				section: "first",
				topics: ["base", "deep"],
				effort: { low: 1200, likely: 1200, high: 1200 },
				weeks: { low: 2, likely: 2, high: 2 },
			},
			{
				section: "second",
				topics: ["far", "helper", "side"],
				effort: { low: 720, likely: 720, high: 720 },
				weeks: { low: 1.2, likely: 1.2, high: 1.2 },
			},
		]);
	});

	it("puts no topic in a phase before what it needs", () => {
		const turned = outlineOf([
			section("early", ["far"], [section("inner", ["side"])]),
			section("late", ["base"]),
		]);
		const { phases } = gapOf({ roadmap: turned });
		expect(phases.map(({ section: id, topics: ids }) => [id, ids])).toEqual([
			["early", ["helper", "side"]],
			["late", ["base", "deep", "far"]],
		]);
	});

	it("keeps topics that are learned at the same time together, and their ranges of effort", () => {
		const pair = [
			{ ...topic("lecture", { together: ["lab"] }), effort: { low: 60, likely: 120, high: 240 } },
			topic("lab", { minutes: 120 }),
			topic("exam", { requires: ["lab"] }),
		];
		const { missing, phases, effort } = gapOf({
			topics: pair,
			roadmap: outlineOf([section("one", ["lab"]), section("two", ["lecture", "exam"])]),
		});
		expect(phases.map(({ topics: ids }) => ids)).toEqual([["lecture", "lab"], ["exam"]]);
		expect(missing.map(({ topic: id, blocks }) => [id, blocks])).toEqual([
			["lecture", 300],
			["lab", 300],
			["exam", 60],
		]);
		expect(effort).toEqual({ low: 240, likely: 300, high: 420 });
	});

	it("passes over what an outline lists and nobody wrote", () => {
		const bare = [
			{ id: "base", requires: [] },
			{ id: "top", requires: [{ type: "topic", topic: "base" } as const] },
		];
		const listed = outlineOf([section("one", ["top", { ...entry("gone"), optional: true }])]);
		const { brought, missing, optional } = gapOf({
			topics: bare,
			roadmap: listed,
			known: ["base"],
		});
		expect({ brought, optional }).toEqual({ brought: ["base"], optional: [] });
		expect(missing.map((one) => one.topic)).toEqual(["top"]);
	});

	it("has nothing left for somebody who knows it all", () => {
		const gap = gapOf({ known: list.map(({ id }) => id) });
		expect(gap).toMatchObject({
			missing: [],
			phases: [],
			effort: { likely: 0 },
			weeks: { likely: 0 },
		});
	});

	it.each([
		[{ hoursPerWeek: 0 }, "plan/no-hours", 0],
		[{ hoursPerWeek: -3 }, "plan/invalid-hours", -3],
		[{ hoursPerWeek: Number.NaN }, "plan/invalid-hours", Number.NaN],
		[{ prefer: ["sid"] }, "plan/unknown-topic", "sid"],
		[{ roadmap: outlineOf([]) }, "plan/empty-goal", undefined],
		[
			{ topics: [topic("base", { minutes: -1 })], roadmap: outlineOf([section("s", ["base"])]) },
			"plan/invalid-effort",
			-1,
		],
	])("refuses %j", (options, code, value) => {
		const { error } = measureGap({
			topics: list,
			roadmap,
			known: [],
			hoursPerWeek: 10,
			...options,
		});
		expect(error).toMatchObject({ code, ...(value === undefined ? {} : { value }) });
	});
});

describe("compareTransition", () => {
	const transition = {
		timeline: { low: 1, high: 2 },
		learn: [
			{ skill: "Basics", priority: "critical", weeks: 1, topics: ["base"] },
			{ skill: "Sides", priority: "important", weeks: 9, topics: ["side", "lone", "nowhere"] },
			{ skill: "Far", priority: "critical", weeks: 1, topics: ["far", "deep"] },
		],
	} as const;

	it("names where the written way and the computed one part", () => {
		const compare = compareTransition({
			transition,
			gap: gapOf({ known: ["deep"] }),
			topics: list,
			hoursPerWeek: 10,
			defaultEffort: 60,
		});
		expect(
			compare.skills.map(({ skill, samePriority, weeksWithin, known, aside, computed }) => ({
				skill,
				samePriority,
				weeksWithin,
				known,
				aside,
				weeks: computed.weeks.likely,
				priority: computed.priority,
			})),
		).toEqual([
			{
				skill: "Basics",
				samePriority: false,
				weeksWithin: false,
				known: ["base"],
				aside: [],
				weeks: 0,
				priority: "nice-to-have",
			},
			{
				skill: "Sides",
				samePriority: false,
				weeksWithin: false,
				known: [],
				aside: ["lone"],
				weeks: 0.2,
				priority: "nice-to-have",
			},
			{
				skill: "Far",
				samePriority: true,
				weeksWithin: true,
				known: ["deep"],
				aside: [],
				weeks: 1,
				priority: "critical",
			},
		]);
		expect(compare.unmentioned.map((one) => one.topic)).toEqual(["helper"]);
		expect(compare.months.likely).toBeCloseTo(1.2 / 4.348, 3);
		expect(compare.monthsOverlap).toBe(false);
	});
});
