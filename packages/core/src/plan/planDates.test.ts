import { expect, test } from "vitest";
import type { TopicId } from "../model/id.ts";
import { type PlanDatesOptions, type PlanTopic, planDates } from "./planDates.ts";

function topic(id: TopicId, hours: number, requires: readonly TopicId[] = []): PlanTopic {
	const likely = hours * 60;
	return {
		id,
		requires: requires.map((one) => ({ type: "topic", topic: one })),
		effort: { low: likely, likely, high: likely },
	};
}

const CHAIN = [topic("a", 3), topic("b", 2, ["a"]), topic("c", 4)];

/** Monday 4 January 2027, two hours on Mondays and Wednesdays, no buffer. */
function plan(options: Partial<PlanDatesOptions> = {}) {
	return planDates({
		topics: CHAIN,
		path: ["a", "b", "c"],
		start: "2027-01-04",
		hours: { mon: 2, wed: 2 },
		buffer: 0,
		...options,
	});
}

function planned(options: Partial<PlanDatesOptions> = {}) {
	const { plan: made, error } = plan(options);
	if (error !== undefined) throw new Error(error.message);
	return made;
}

test("topics follow each other and are cut at the end of a day", () => {
	const made = planned();
	expect(made.sessions).toEqual([
		{ date: "2027-01-04", topic: "a", minutes: 120 },
		{ date: "2027-01-06", topic: "a", minutes: 60 },
		{ date: "2027-01-06", topic: "b", minutes: 60 },
		{ date: "2027-01-11", topic: "b", minutes: 60 },
		{ date: "2027-01-11", topic: "c", minutes: 60 },
		{ date: "2027-01-13", topic: "c", minutes: 120 },
		{ date: "2027-01-18", topic: "c", minutes: 60 },
	]);
	expect(made.topics).toEqual([
		{ topic: "a", minutes: 180, start: "2027-01-04", finish: "2027-01-06" },
		{ topic: "b", minutes: 120, start: "2027-01-06", finish: "2027-01-11" },
		{ topic: "c", minutes: 240, start: "2027-01-11", finish: "2027-01-18" },
	]);
	expect(made).toMatchObject({ format: 1, finish: "2027-01-18", minutes: 540, weekly: 240 });
	expect(made.criticalPath).toEqual({ topics: ["a", "b"], minutes: 300 });
});

test("weeks say what starts, goes on and finishes, and what time there is", () => {
	const made = planned({ start: "2027-01-06", milestones: ["b"] });
	expect(made.weeks).toEqual([
		{
			start: "2027-01-04",
			end: "2027-01-10",
			minutes: 120,
			available: 120,
			topics: [{ topic: "a", minutes: 120, starts: true, finishes: false }],
			milestones: [],
		},
		{
			start: "2027-01-11",
			end: "2027-01-17",
			minutes: 240,
			available: 240,
			topics: [
				{ topic: "a", minutes: 60, starts: false, finishes: true },
				{ topic: "b", minutes: 120, starts: true, finishes: true },
				{ topic: "c", minutes: 60, starts: true, finishes: false },
			],
			milestones: ["b"],
		},
		expect.objectContaining({ start: "2027-01-18", minutes: 180 }),
	]);
});

test("holidays are left out; a week off is a week without topics", () => {
	const made = planned({ holidays: ["2027-01-06", { from: "2027-01-09", to: "2027-01-17" }] });
	expect([...new Set(made.sessions.map(({ date }) => date))]).toEqual([
		"2027-01-04",
		"2027-01-18",
		"2027-01-20",
		"2027-01-25",
		"2027-01-27",
	]);
	expect(made.weeks[1]).toEqual({
		start: "2027-01-11",
		end: "2027-01-17",
		minutes: 0,
		available: 0,
		topics: [],
		milestones: [],
	});
	const longAgo = planned({ holidays: [{ from: "2020-01-01", to: "2020-12-31" }] });
	expect(longAgo.finish).toBe("2027-01-18");
});

test("hours per week are spread over Monday to Friday to the minute", () => {
	const made = planned({ hours: 7.05 });
	const first = made.weeks[0]!;
	expect([first.minutes, first.available, made.weekly]).toEqual([423, 423, 423]);
	expect(made.sessions.filter(({ date }) => date <= "2027-01-10").at(-1)?.date).toBe("2027-01-08");
});

test("the buffer stays free every day; a fifth when nothing is said", () => {
	const made = planned({ buffer: 0.25 });
	expect(made.sessions[0]).toEqual({ date: "2027-01-04", topic: "a", minutes: 90 });
	expect(made.weeks[0]).toMatchObject({ minutes: 180, available: 240 });
	const silent = planDates({ topics: CHAIN, path: ["a"], start: "2027-01-04", hours: 10 });
	expect(silent.plan).toMatchObject({ buffer: 0.2 });
});

test("checkpoints are milestones on the day they are finished, with their deadline", () => {
	const checked = { ...topic("check", 1, ["b"]), kind: "checkpoint" as const };
	const made = planned({
		topics: [...CHAIN, checked],
		path: ["a", "b", "c", "check"],
		deadlines: new Map([["check", "2027-01-11"]]),
	});
	expect(made.milestones).toEqual([{ topic: "check", date: "2027-01-11", deadline: "2027-01-11" }]);
	expect(made.topics.map(({ topic }) => topic)).toEqual(["a", "b", "check", "c"]);
	expect(made.topics[1]).toMatchObject({ due: "2027-01-11", slack: 0 });
	expect(made.topics[3]).not.toHaveProperty("due");
	expect(made.shortfalls).toEqual([]);
});

test("a wished order against the prerequisites is mended", () => {
	expect(planned({ path: ["c", "b", "a", "b"] }).topics.map(({ topic }) => topic)).toEqual([
		"c",
		"a",
		"b",
	]);
});

test("deadlines move topics no further forward than they have to", () => {
	const made = planned({ deadlines: new Map([["c", "2027-01-13"]]) });
	expect(made.topics.map(({ topic }) => topic)).toEqual(["a", "c", "b"]);
	expect(made.topics[1]).toMatchObject({ finish: "2027-01-13", due: "2027-01-13", slack: 60 });
});

test("too few hours: the plan names the tight set and what is missing, and is late as little as can be", () => {
	const made = planned({
		deadlines: new Map([
			["b", "2027-01-06"],
			["c", "2027-01-11"],
		]),
	});
	expect(made.shortfalls).toEqual([
		{ deadline: "2027-01-06", topics: ["a", "b"], needed: 300, available: 240, short: 60 },
		{ deadline: "2027-01-11", topics: ["a", "b", "c"], needed: 540, available: 360, short: 180 },
	]);
	expect(made.topics.map(({ slack }) => slack)).toEqual([-180, -180, -180]);
});

test("an end of the plan is a deadline for everything in it", () => {
	const made = planned({ until: "2027-01-25", deadlines: new Map([["a", "2027-02-01"]]) });
	expect(made.until).toBe("2027-01-25");
	expect(made.topics.map(({ due, slack }) => [due, slack])).toEqual(
		Array(3).fill(["2027-01-25", 300]),
	);
});

test("an even pace fills every week alike and still meets every deadline", () => {
	const made = planned({ until: "2027-01-31", pace: "even" });
	expect(made.weeks.map(({ minutes }) => minutes)).toEqual([135, 135, 135, 135]);
	expect(made.finish).toBe("2027-01-27");
	const pressed = planned({
		deadlines: new Map([
			["a", "2027-01-10"],
			["b", "2027-01-31"],
		]),
		pace: "even",
	});
	expect(pressed.weeks.map(({ minutes }) => minutes)).toEqual([180, 180, 180]);
	expect(pressed.shortfalls).toEqual([]);
	expect(planned({ pace: "even" })).toEqual(planned());
	expect(planned({ pace: "even", until: "2027-01-05" })).toEqual(planned({ until: "2027-01-05" }));
});

test("after the last deadline an even pace ends and all hours are used", () => {
	const made = planned({ deadlines: new Map([["a", "2027-01-17"]]), pace: "even" });
	expect(made.weeks.map(({ minutes }) => minutes)).toEqual([90, 90, 240, 120]);
});

test("topics to learn together stay together and are due together", () => {
	const pair = { corequisites: [{ type: "topic" as const, topic: "c", together: true }] };
	const topics = [{ ...topic("a", 1), ...pair }, topic("b", 2), topic("c", 1)];
	const made = planned({ topics, deadlines: new Map([["c", "2027-01-04"]]) });
	expect(made.topics.map(({ topic, due }) => [topic, due])).toEqual([
		["a", "2027-01-04"],
		["c", "2027-01-04"],
		["b", undefined],
	]);
	const deadlines = new Map([
		["c", "2027-01-11"],
		["a", "2027-01-06"],
	]);
	expect(planned({ topics, deadlines }).topics[1]).toMatchObject({ topic: "c", due: "2027-01-06" });
});

test("what two topics wait for comes before both", () => {
	const topics = [topic("a", 1), topic("b", 1, ["a"]), topic("c", 1, ["a"])];
	const made = planned({ topics, path: ["c", "b", "a"] });
	expect(made.topics.map(({ topic }) => topic)).toEqual(["a", "c", "b"]);
});

test("a date that is further away than plans reach is left out of the forecast", () => {
	const topics = [{ id: "a", requires: [], effort: { low: 60, likely: 60, high: 1_440_000 } }];
	const made = planned({ topics, path: ["a"], hours: 1, probabilities: [0.9, 0.001] });
	expect(made.forecast.dates).toEqual([
		{ probability: 0.001, date: "2027-01-08" },
		{ probability: 0.9 },
	]);
	expect(made.forecast.onTime).toBeLessThan(0.2);
});

test("which of the three points is planned", () => {
	const topics = [{ id: "a", requires: [], effort: { low: 60, likely: 90, high: 181 } }];
	const minutes = (["low", "likely", "expected", "high"] as const).map(
		(estimate) => planned({ topics, path: ["a"], estimate }).minutes,
	);
	expect(minutes).toEqual([60, 90, 101, 181]);
	const half = planned({ topics, path: ["a"], creditOf: () => 0.5, probabilities: [0.001] });
	expect(half.minutes).toBe(45);
	const silent = planned({ topics: [{ id: "a", requires: [] }], path: ["a"], defaultEffort: 30 });
	expect(silent).toMatchObject({
		minutes: 30,
		forecast: { expected: 30, deviation: 0, onTime: 1 },
	});
});

test("a topic with an id such as `constructor` is one like any other", () => {
	const topics = [topic("__proto__", 1), topic("constructor", 1, ["__proto__"])];
	expect(planned({ topics, path: ["constructor", "__proto__"] }).topics).toMatchObject([
		{ topic: "__proto__" },
		{ topic: "constructor" },
	]);
});

test.each<[string, Partial<PlanDatesOptions>, string, unknown]>([
	["nothing to learn", { path: [] }, "plan/nothing-left", []],
	["an unknown topic", { path: ["aa"] }, "plan/unknown-topic", "aa"],
	["an unknown milestone", { milestones: ["x"] }, "plan/unknown-topic", "x"],
	["no such day", { start: "2027-02-29" }, "plan/invalid-date", "2027-02-29"],
	["no such today", { today: "soon" }, "plan/invalid-date", "soon"],
	["a start that has passed", { today: "2027-01-05" }, "plan/date-passed", "2027-01-04"],
	["a start too far away", { today: "2006-01-01" }, "plan/too-far", "2027-01-04"],
	["a start beyond the calendar", { start: "9950-01-01" }, "plan/too-far", "9950-01-01"],
	[
		"a goal too far away",
		{ hours: { sun: 1 / 60 }, topics: [topic("a", 20)], path: ["a"] },
		"plan/too-far",
		1200,
	],
	["no hours", { hours: 0 }, "plan/no-hours", 0],
	["no hours on any day", { hours: { mon: 0 } }, "plan/no-hours", { mon: 0 }],
	["a buffer that leaves nothing", { hours: 0.1, buffer: 0.9 }, "plan/no-hours", 0.1],
	["negative hours", { hours: -1 }, "plan/invalid-hours", -1],
	["hours that are no number", { hours: Number.NaN }, "plan/invalid-hours", Number.NaN],
	["more hours than a week has", { hours: 168 }, "plan/invalid-hours", 168],
	["a day of 25 hours", { hours: { sat: 25 } }, "plan/invalid-hours", 25],
	["an unknown weekday", { hours: { mo: 1 } as object }, "plan/invalid-hours", "mo"],
	["a strange weekday", { hours: { Feiertag: 1 } as object }, "plan/invalid-hours", "Feiertag"],
	["a full buffer", { buffer: 1 }, "plan/invalid-buffer", 1],
	["holidays that are no days", { holidays: ["2027-13-01"] }, "plan/invalid-date", "2027-13-01"],
	[
		"holidays without an end",
		{ holidays: [{ from: "2027-01-01", to: "" }] },
		"plan/invalid-date",
		"",
	],
	[
		"holidays backwards",
		{ holidays: [{ from: "2027-01-02", to: "2027-01-01" }] },
		"plan/invalid-date",
		{ from: "2027-01-02", to: "2027-01-01" },
	],
	["an end before the start", { until: "2027-01-03" }, "plan/date-passed", "2027-01-03"],
	["a deadline that is no day", { deadlines: new Map([["a", "x"]]) }, "plan/invalid-date", "x"],
	[
		"a deadline of an unknown topic",
		{ deadlines: new Map([["x", "2027-02-01"]]) },
		"plan/unknown-topic",
		"x",
	],
	[
		"a deadline beside the path",
		{ path: ["a"], deadlines: new Map([["c", "2027-02-01"]]) },
		"plan/unplanned-topic",
		"c",
	],
	[
		"an absurd effort",
		{ topics: [topic("a", 25_000)], path: ["a"] },
		"plan/invalid-effort",
		1_500_000,
	],
	[
		"an effort that falls",
		{ topics: [{ id: "a", requires: [], effort: { low: 9, likely: 5, high: 7 } }], path: ["a"] },
		"plan/invalid-effort",
		{ low: 9, likely: 5, high: 7 },
	],
	["an odd correlation", { correlation: 2 }, "plan/invalid-correlation", 2],
	["an odd probability", { probabilities: [0.5, 1] }, "plan/invalid-probability", 1],
])("%s: a problem that names the value", (_, options, code, value) => {
	const { error } = plan(options);
	expect(error).toMatchObject({ code, value });
	expect(error?.message).not.toMatch(/NaN(?!`)|undefined|\[object/);
});

test("a deadline of what is known is met already", () => {
	const deadlines = new Map([["c", "2027-01-04"]]);
	const made = planned({ path: ["a", "b"], known: ["c"], deadlines });
	expect(made.shortfalls).toEqual([]);
});
