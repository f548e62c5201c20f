import { describe, expect, it } from "vitest";
import type { RoadmapSection } from "../model/roadmap.ts";
import type { TopicFacts } from "../model/topic.ts";
import { entry, outlineOf, progressOf, section, topic, topics } from "../testing/learning.ts";
import { DEFAULT_EFFORT, effortMinutes } from "./effortMinutes.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { type Measure, measureProgress, toPercent } from "./measureProgress.ts";
import { prereqPolicy, roadmapShPolicy } from "./scorePolicy.ts";

const abc = topics({ a: { minutes: 60 }, b: { minutes: 30 }, c: { minutes: 10 } });
const pair = ({ earned, total }: Pick<Measure, "earned" | "total">) => [earned, total];

describe("measureProgress", () => {
	it("weighs topics by effort, per section and in the whole", () => {
		const roadmap = outlineOf([
			section("one", ["a"], [section("deep", ["b"])]),
			section("two", ["c"]),
		]);
		const progress = progressOf({ a: "done", b: "started", c: "todo", gone: "done" });
		const m = measureProgress({ roadmap, topics: abc, progress });
		expect(pair(m)).toEqual([60, 100]);
		expect(m).toMatchObject({ ratio: 0.6, remaining: 40, empty: false, waived: [], problems: [] });
		expect(m.counts).toEqual({ todo: 1, started: 1, done: 1, skipped: 0 });
		expect([...m.sections].map(([id, s]) => [id, ...pair(s)])).toEqual([
			["one", 60, 90],
			["deep", 0, 30],
			["two", 0, 10],
		]);
	});

	it("counts a topic under two sections in both, and once in the whole", () => {
		const roadmap = outlineOf([
			section("one", ["a", "b"]),
			section("two", ["b", entry("c", [entry("b")])]),
		]);
		const m = measureProgress({ roadmap, topics: abc, progress: progressOf({ b: "done" }) });
		expect(pair(m)).toEqual([30, 100]);
		expect([...m.sections.values()].map(pair)).toEqual([
			[30, 90],
			[30, 40],
		]);
	});

	it("counts a topic as required when it is required anywhere", () => {
		const optional = { ...entry("a"), optional: true };
		const roadmap = outlineOf([section("one", [optional]), section("two", ["a"])]);
		const m = measureProgress({ roadmap, topics: abc, progress: emptyProgress() });
		expect(pair(m)).toEqual([0, 60]);
		expect(m.sections.get("one")).toMatchObject({ empty: true, ratio: 1, bonus: { total: 60 } });
	});

	it("scores choose-one tracks and k-of-n groups by the branch that is furthest", () => {
		const roadmap = outlineOf(
			[
				section("pick", [], [section("x", ["a"]), section("y", ["b", "c"])]),
				section("rest", ["d", "e"]),
			],
			{
				tracks: [{ id: "t", title: "", choose: 1, of: [{ section: "x" }, { section: "y" }] }],
				groups: [{ id: "g", choose: 1, of: ["d", "e"] }],
			},
		);
		const all = [...abc, ...topics({ d: { minutes: 20 }, e: { minutes: 80 } })];
		const m = measureProgress({
			roadmap,
			topics: all,
			progress: progressOf({ b: "done", e: "done" }),
		});
		expect(m.tracks.get("t")).toEqual({ earned: 30, total: 40, remaining: 10 });
		expect(m.groups.get("g")).toEqual({ earned: 20, total: 20, remaining: 0 });
		expect(pair(m)).toEqual([50, 60]);
		expect(pair(m.sections.get("x")!)).toEqual([0, 60]);
		const done = measureProgress({
			roadmap,
			topics: all,
			progress: progressOf({ a: "done", d: "done" }),
		});
		expect(pair(done)).toEqual([60, 60]);
	});

	it("scores a track whose branches stand in different sections where they meet", () => {
		const roadmap = outlineOf(
			[
				section(
					"top",
					[],
					[section("l", [], [section("x", ["a"])]), section("r", ["b"], [section("y", ["c"])])],
				),
			],
			{ tracks: [{ id: "t", title: "", choose: 1, of: [{ section: "x" }, { section: "y" }] }] },
		);
		const m = measureProgress({ roadmap, topics: abc, progress: progressOf({ c: "done" }) });
		expect(pair(m)).toEqual([10, 40]);
		expect(pair(m.sections.get("r")!)).toEqual([10, 40]);
		expect(pair(m.sections.get("l")!)).toEqual([0, 60]);
	});

	it("lets a section be the branch of one track only, and a topic the member of one group", () => {
		const roadmap = outlineOf([section("x", ["a"]), section("y", ["b"]), section("z", ["c"])], {
			tracks: [
				{ id: "t", title: "", choose: 1, of: [{ section: "x" }, { section: "y" }] },
				{ id: "u", title: "", choose: 1, of: [{ section: "y" }, { section: "z" }] },
			],
			groups: [
				{ id: "g", choose: 1, of: ["a", "b"] },
				{ id: "g", choose: 1, of: ["c"] },
				{ id: "h", choose: 1, of: ["b", "c"] },
			],
		});
		const m = measureProgress({ roadmap, topics: abc, progress: emptyProgress() });
		expect([...m.tracks.keys()]).toEqual(["t"]);
		expect([...m.groups.keys()]).toEqual(["g", "h"]);
		expect(m.total).toBe(30 + 10);
	});

	it.each([
		["waive", [0, 40], ["a"]],
		["todo", [0, 100], []],
		["credit", [60, 100], []],
	] as const)("treats a skip by the policy `%s`", (skip, expected, waived) => {
		const roadmap = outlineOf([section("s", ["a", "b", "c"])]);
		const policy = { ...prereqPolicy, skip };
		const m = measureProgress({
			roadmap,
			topics: abc,
			progress: progressOf({ a: "skipped" }),
			policy,
		});
		expect(pair(m)).toEqual(expected);
		expect(m.waived).toEqual(waived);
		expect(m.counts.skipped).toBe(1);
	});

	it("keeps a waived optional topic out of the bonus", () => {
		const roadmap = outlineOf([section("s", ["b", { ...entry("a"), optional: true }])]);
		const options = { roadmap, topics: abc };
		expect(measureProgress({ ...options, progress: emptyProgress() }).bonus.total).toBe(60);
		const m = measureProgress({ ...options, progress: progressOf({ a: "skipped" }) });
		expect(m).toMatchObject({ bonus: { earned: 0, total: 0 }, waived: ["a"] });
	});

	it.each([
		[0.5, 30],
		[2, 60],
		[-1, 0],
		[Number.NaN, 0],
	])("gives a started topic the share %d of its effort, within 0 … 1", (started, earned) => {
		const roadmap = outlineOf([section("s", ["a"])]);
		const policy = { ...prereqPolicy, started };
		const progress = progressOf({ a: "started" });
		expect(measureProgress({ roadmap, topics: abc, progress, policy }).earned).toBe(earned);
	});

	it("counts implied topics only where the policy says so", () => {
		const roadmap = outlineOf([section("s", ["a", "b"])]);
		const given = { roadmap, topics: abc, progress: emptyProgress(), implied: new Set(["a"]) };
		expect(measureProgress(given).earned).toBe(0);
		expect(
			measureProgress({ ...given, policy: { ...prereqPolicy, impliedCounts: true } }).earned,
		).toBe(60);
	});

	it("is empty without sections, and finite at any depth", () => {
		const none = measureProgress({
			roadmap: outlineOf([]),
			topics: abc,
			progress: emptyProgress(),
		});
		expect(none).toMatchObject({ earned: 0, total: 0, ratio: 1, empty: true });
		let deep: RoadmapSection = section("s", ["a"]);
		for (let i = 0; i < 300; i++) deep = section(`s${i}`, [], [deep]);
		let nested = entry("b");
		for (let i = 0; i < 50_000; i++) nested = entry("b", [nested]);
		const m = measureProgress({
			roadmap: outlineOf([deep, section("n", [nested])]),
			topics: abc,
			progress: progressOf({ a: "done" }),
		});
		expect(pair(m)).toEqual([60, 90]);
	});

	it("says what could not be counted as written, and counts the rest", () => {
		const bad = (id: string, likely: number): TopicFacts => ({
			...topic(id),
			effort: { low: 0, likely, high: 0 },
		});
		const m = measureProgress({
			roadmap: outlineOf([section("s", ["n", "i", "m", "missing", "z", "free"])], {
				tracks: [{ id: "t", title: "", choose: 1, of: [{ section: "no" }] }],
				groups: [
					{ id: "g", choose: 9, of: ["free"] },
					{ id: "h", choose: Number.NaN, of: ["z"] },
				],
			}),
			topics: [
				bad("n", Number.NaN),
				bad("i", Number.POSITIVE_INFINITY),
				bad("m", -5),
				bad("z", 0),
				topic("free"),
				topic("free"),
			],
			progress: progressOf({ missing: "done" }),
		});
		expect(pair(m)).toEqual([0, 4 * DEFAULT_EFFORT + 1]);
		expect(m.problems.map(({ code, id }) => [code, id])).toEqual([
			["measure/invalid-effort", "n"],
			["measure/invalid-effort", "i"],
			["measure/invalid-effort", "m"],
			["measure/unknown-topic", "missing"],
			["measure/unknown-section", "t"],
			["measure/impossible-choice", "t"],
			["measure/impossible-choice", "g"],
			["measure/impossible-choice", "h"],
		]);
		expect(m.problems.map((p) => p.message).join()).toMatch(
			/`NaN`.*`Infinity`.*`-5`.*`missing`.*`no`.*9/,
		);
		expect(Object.values(m.counts).reduce((a, b) => a + b)).toBe(5);
	});

	it("with the roadmap.sh policy counts boxes, not minutes", () => {
		const roadmap = outlineOf([section("s", ["a", "b", "b", { ...entry("c"), optional: true }])]);
		const progress = progressOf({ b: "done", c: "skipped", a: "started" });
		const m = measureProgress({ roadmap, topics: abc, progress, policy: roadmapShPolicy });
		expect(pair(m)).toEqual([3, 4]);
		expect(Math.round(m.ratio * 100)).toBe(75);
	});
});

describe("effortMinutes", () => {
	it("is positive: 0 counts as 1, none or an impossible one as the default", () => {
		expect(effortMinutes(topic("a"))).toBe(60);
		expect(effortMinutes(topic("a"), 30)).toBe(30);
		expect(effortMinutes(topic("a", { minutes: 0 }))).toBe(1);
		expect(effortMinutes(topic("a", { minutes: 1e300 }))).toBe(60);
		expect(effortMinutes(topic("a", { minutes: 90 }))).toBe(90);
	});
});

describe("toPercent", () => {
	it("shows 100 only at the end and 0 only at the start", () => {
		expect(toPercent({ ratio: 0.999, earned: 999 })).toBe(99);
		expect(toPercent({ ratio: 0.0001, earned: 1 })).toBe(1);
		expect(toPercent({ ratio: 0.29, earned: 29 })).toBe(29);
		expect(toPercent({ ratio: 1, earned: 5 })).toBe(100);
		expect(toPercent({ ratio: 0, earned: 0 })).toBe(0);
		expect(toPercent({ ratio: 1 - 1e-12, earned: 5 })).toBe(99);
	});
});
