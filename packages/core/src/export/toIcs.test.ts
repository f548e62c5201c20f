import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type PlanTopic, planDates } from "../plan/planDates.ts";
import { type IcsOptions, toIcs } from "./toIcs.ts";

const TITLES: ReadonlyMap<string, string> = new Map([
	["a", "Vectors, matrices; and back\\slashes\nover two lines\u0007"],
	["constructor", "线性代数：向量、矩阵与线性映射，以及它们为什么重要 🧮🧮🧮🧮🧮🧮🧮🧮🧮🧮🧮🧮"],
	["é.b", "x".repeat(200)],
]);

const TOPICS: readonly PlanTopic[] = Array.from(TITLES.keys(), (id, at) => ({
	id,
	requires: [],
	kind: at === 2 ? "checkpoint" : "topic",
	effort: { low: 30, likely: 45 + at * 90, high: 900 },
}));

const plan = planDates({
	topics: TOPICS,
	path: [...TITLES.keys()],
	start: "2027-12-30",
	hours: 10,
	until: "2028-03-01",
}).plan!;

const OPTIONS: IcsOptions = {
	id: "numbers",
	name: "Numbers; a plan",
	titleOf: (id) => TITLES.get(id)!,
	stamp: Date.UTC(2027, 10, 5, 6, 7, 8),
	urlOf: (id) => (id === "a" ? "https://example.org/topics/a/" : undefined),
};

const ics = toIcs(plan, OPTIONS);

function events(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents("vevent").map((component) => ({
		component,
		event: new ICAL.Event(component),
	}));
}

test("an independent parser reads back titles, days, milestones and links", () => {
	const read = events(ics).map(({ event, component }) => ({
		summary: event.summary,
		description: event.description,
		days: [event.startDate, event.endDate].map((time) => [time?.toString(), time?.isDate]),
		categories: component.getFirstPropertyValue("categories"),
		url: component.getFirstPropertyValue("url"),
		stamp: component.getFirstPropertyValue("dtstamp")?.toString(),
	}));
	expect(read.map(({ summary }) => summary)).toEqual([
		"Vectors, matrices; and back\\slashes\nover two lines",
		TITLES.get("constructor"),
		TITLES.get("é.b"),
	]);
	expect(read[0]).toMatchObject({
		description: "45 min of study, due 2028-03-01",
		categories: null,
		url: "https://example.org/topics/a/",
		stamp: "2027-11-05T06:07:08Z",
	});
	expect(read[2]).toMatchObject({ categories: "Milestone", url: null });
	for (const [at, { days }] of read.entries()) {
		const { start, finish } = plan.topics[at]!;
		const after = new Date(Date.parse(finish) + 86_400_000).toISOString().slice(0, 10);
		expect(days).toEqual([
			[start, true],
			[after, true],
		]);
	}
});

test("lines end with CRLF and have at most 75 octets, each whole characters", () => {
	const lines = ics.split("\r\n");
	expect(lines.pop()).toBe("");
	expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	for (const line of lines) {
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(line).not.toMatch(
			/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
		);
	}
	expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
});

test("UIDs stay when the plan moves, and differ between topics and between plans", () => {
	const uids = (text: string) => events(text).map(({ event }) => event.uid);
	const later = planDates({ topics: TOPICS, path: ["é.b", "a"], start: "2029-01-01", hours: 1 })
		.plan!;
	expect(uids(toIcs(later, { ...OPTIONS, stamp: 0 }))).toEqual([uids(ics)[2], uids(ics)[0]]);
	const other = uids(toIcs(plan, { ...OPTIONS, id: "other" }));
	expect(new Set([...uids(ics), ...other]).size).toBe(6);
	expect(uids(ics)[2]).toBe("_e9__2e_b.numbers@prereq");
});

test("texts of events can be one's own; a stamp that is no time is a mistake of the program", () => {
	const own = events(toIcs(later(), { ...OPTIONS, describe: ({ topic }) => `learn ${topic}` }));
	expect(own[0]?.event.description).toBe("learn a");
	expect(events(toIcs(later(), OPTIONS))[0]?.event.description).toBe("2.3 h of study");
	expect(() => toIcs(plan, { ...OPTIONS, stamp: Number.NaN })).toThrow(RangeError);
});

function later() {
	const topics = [{ ...TOPICS[0]!, effort: { low: 135, likely: 135, high: 135 } }];
	return planDates({ topics, path: ["a"], start: "2029-01-01", hours: 1 }).plan!;
}
