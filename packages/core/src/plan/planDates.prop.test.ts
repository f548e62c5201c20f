import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCivilDate, toCivilDate } from "../internal/civilDate.ts";
import { dags } from "../testing/arbitraries.ts";
import { type PlanDatesOptions, type PlanTopic, planDates } from "./planDates.ts";

const START = parseCivilDate("2027-01-04")!;
const date = (day: number): string => toCivilDate(START + day)!;

/** A few topics with efforts, some with deadlines, and a learner with odd hours and holidays. */
const inputs: fc.Arbitrary<PlanDatesOptions> = dags({ minTopics: 1, maxTopics: 6 }).chain(
	(records) =>
		fc.record({
			topics: fc.tuple(
				...records.map(({ id, requires }) =>
					fc.integer({ min: 1, max: 90 }).map(
						(likely): PlanTopic => ({
							id,
							requires: requires.map((topic) => ({ type: "topic", topic })),
							effort: { low: likely / 2, likely, high: likely * 2 },
						}),
					),
				),
			),
			path: fc.constant(records.map(({ id }) => id)),
			start: fc.constant(date(0)),
			hours: fc.constantFrom(1, 5, { mon: 1, thu: 0.5 }, { sun: 2 }),
			holidays: fc.array(fc.nat(20).map(date), { maxLength: 5 }),
			buffer: fc.constantFrom(0, 0.2),
			pace: fc.constantFrom("full" as const, "even" as const),
			deadlines: fc
				.array(fc.tuple(fc.constantFrom(...records.map(({ id }) => id)), fc.nat(40).map(date)))
				.map((entries) => new Map(entries)),
		}),
);

function planned(options: PlanDatesOptions) {
	const { plan, error } = planDates(options);
	if (error !== undefined) throw new Error(error.message);
	return plan;
}

test("sessions, topics and weeks add up, keep the prerequisites and the days", () => {
	fc.assert(
		fc.property(inputs, (options) => {
			const plan = planned(options);
			const off = new Set(options.holidays);
			expect(plan.topics.map(({ topic }) => topic).sort()).toEqual([...options.path].sort());
			const done = new Set<string>();
			for (const { topic, minutes, start, finish } of plan.topics) {
				const { requires } = options.topics.find(({ id }) => id === topic)!;
				for (const need of requires)
					expect(need.type === "topic" && done.has(need.topic)).toBe(true);
				done.add(topic);
				const own = plan.sessions.filter((session) => session.topic === topic);
				expect(own.reduce((sum, session) => sum + session.minutes, 0)).toBe(minutes);
				expect([own[0]?.date, own.at(-1)?.date]).toEqual([start, finish]);
			}
			for (const { date, minutes } of plan.sessions) {
				expect(off.has(date)).toBe(false);
				expect(minutes).toBeGreaterThan(0);
			}
			const days = plan.sessions.map(({ date }) => date);
			expect(days).toEqual(days.toSorted());
			expect(plan.weeks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
			for (const { minutes, available } of plan.weeks)
				expect(minutes).toBeLessThanOrEqual(available);
		}),
	);
});

test("the largest lateness is that of the best of all orders, and the shortfalls are exactly it", () => {
	fc.assert(
		fc.property(inputs, (options) => {
			const plan = planned(options);
			const byOrder = orders(options.topics).map((path) => lateness({ ...options, path }, path));
			const best = Math.min(...byOrder);
			expect(
				lateness(
					options,
					plan.topics.map(({ topic }) => topic),
				),
			).toBe(Math.max(0, best));
			const short = plan.shortfalls.map(({ short }) => short);
			expect(Math.max(0, ...short)).toBe(Math.max(0, best));
		}),
		{ numRuns: 150 },
	);
});

test("a wish that meets every deadline is left as it is", () => {
	fc.assert(
		fc.property(inputs, (options) => {
			const wish = orders(options.topics).find((path) => lateness(options, path) <= 0);
			fc.pre(wish !== undefined);
			const { topics } = planned({ ...options, path: wish!, pace: "full" });
			expect(topics.map(({ topic }) => topic)).toEqual(wish);
		}),
	);
});

test("the same for any order of the records, the deadlines and the holidays", () => {
	fc.assert(
		fc.property(inputs, (options) => {
			const mirrored = planDates({
				...options,
				topics: options.topics.toReversed(),
				deadlines: new Map([...options.deadlines!].reverse()),
				holidays: options.holidays!.toReversed(),
			});
			const { criticalPath: _, ...plan } = planned(options);
			expect(mirrored.plan).toMatchObject(plan);
			expect(JSON.parse(JSON.stringify(mirrored.plan))).toEqual(mirrored.plan);
		}),
	);
});

/** Every order that respects the prerequisites. */
function orders(topics: readonly PlanTopic[]): string[][] {
	if (topics.length === 0) return [[]];
	return topics.flatMap((first) => {
		const rest = topics.filter((topic) => topic !== first);
		const open = first.requires.some(
			(need) => need.type === "topic" && rest.some(({ id }) => id === need.topic),
		);
		return open ? [] : orders(rest).map((order) => [first.id, ...order]);
	});
}

/** Minutes by which the latest topic misses its deadline; 0 when none does. */
function lateness(
	{ topics, deadlines, ...options }: PlanDatesOptions,
	order: readonly string[],
): number {
	let done = 0;
	let late = 0;
	for (const id of order) {
		done += topics.find((topic) => topic.id === id)!.effort!.likely;
		const deadline = deadlines?.get(id);
		if (deadline !== undefined) late = Math.max(late, done - minutesUntil(deadline, options));
	}
	return late;
}

/** Minutes that a learner may plan until a day, counted one day after the other. */
function minutesUntil(
	last: string,
	{ hours, holidays = [], buffer = 0 }: Omit<PlanDatesOptions, "topics">,
): number {
	const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
	let sum = 0;
	for (let day = 0; date(day) <= last; day++) {
		if (holidays.includes(date(day))) continue;
		const weekday = day % 7;
		const whole =
			typeof hours === "number"
				? weekday < 5
					? hours * 12
					: 0
				: (hours[names[weekday]!] ?? 0) * 60;
		sum += whole - Math.round(whole * buffer);
	}
	return sum;
}
