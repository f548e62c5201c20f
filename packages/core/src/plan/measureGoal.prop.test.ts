import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProgressDoc } from "../model/progress.ts";
import type { TopicFacts } from "../model/topic.ts";
import { emptyProgress } from "../progress/emptyProgress.ts";
import { recordStatus } from "../progress/recordStatus.ts";
import {
	goalCases,
	idAt,
	progressOf,
	requirement,
	statuses,
	topic,
	topics,
} from "../testing/learning.ts";
import { measureGoal } from "./measureGoal.ts";

const cases = fc
	.tuple(goalCases, fc.array(statuses, { minLength: 9, maxLength: 9 }))
	.map(([{ topics: list, goal }, states]) => ({
		topics: list,
		goal,
		progress: progressOf(Object.fromEntries(list.map(({ id }, i) => [id, states[i]!]))),
	}))
	.filter(
		({ topics: list, goal }) =>
			measureGoal({ topics: list, goal, progress: emptyProgress() }).goal !== undefined,
	);

const done = (doc: ProgressDoc, id: string) => recordStatus(doc, id, "done", 2);

describe("laws of goal progress", () => {
	it("0 ≤ G ≤ 1, and G = 1 ⇔ nothing remains", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const { goal } = measureGoal(given);
				expect(goal!.exact).toBe(true);
				expect(goal!.ratio).toBeGreaterThanOrEqual(0);
				expect(goal!.ratio).toBeLessThanOrEqual(1);
				expect(goal!.ratio === 1).toBe(goal!.remaining === 0);
				expect(goal!.path.topics.length === 0).toBe(goal!.remaining === 0);
			}),
		);
	});

	it("raising any credit never lowers G: what remains is antitone in what is known", () => {
		fc.assert(
			fc.property(cases, fc.nat(8), (given, at) => {
				const before = measureGoal(given).goal!;
				const progress = done(given.progress, idAt(at % given.topics.length));
				const after = measureGoal({ ...given, progress }).goal!;
				expect(after.remaining).toBeLessThanOrEqual(before.remaining);
				expect(after.ratio).toBeGreaterThanOrEqual(before.ratio);
			}),
		);
	});

	it("critical path ≤ remaining ≤ effort of everything that is not known", () => {
		fc.assert(
			fc.property(cases, (given) => {
				const { criticalPath, remaining } = measureGoal(given).goal!;
				const open = given.topics.reduce((sum, t) => sum + t.effort!.likely, 0);
				expect(criticalPath.effort).toBeLessThanOrEqual(remaining);
				expect(remaining).toBeLessThanOrEqual(open);
			}),
		);
	});

	it("scaling all efforts leaves G", () => {
		fc.assert(
			fc.property(cases, fc.constantFrom(2, 4), (given, factor) => {
				const scaled = given.topics.map((t): TopicFacts => {
					const likely = t.effort!.likely * factor;
					return { ...t, effort: { low: likely, likely, high: likely } };
				});
				expect(measureGoal({ ...given, topics: scaled }).goal!.ratio).toBe(
					measureGoal(given).goal!.ratio,
				);
			}),
		);
	});

	it("adding an implied prerequisite changes nothing", () => {
		fc.assert(
			fc.property(cases, fc.nat(8), (given, at) => {
				const target = given.topics[at % given.topics.length]!;
				const direct = target.requires.find((r) => r.type === "topic");
				const below = given.topics.find((t) => direct?.type === "topic" && t.id === direct.topic);
				const implied = below?.requires.filter((r) => r.type === "topic") ?? [];
				const wider = given.topics.map((t) =>
					t === target ? { ...t, requires: [...t.requires, ...implied] } : t,
				);
				const [a, b] = [measureGoal(given).goal!, measureGoal({ ...given, topics: wider }).goal!];
				expect([b.ratio, b.remaining]).toEqual([a.ratio, a.remaining]);
			}),
		);
	});
});

describe("measureGoal", () => {
	const list = topics({
		a: { minutes: 60 },
		b: { requires: ["a"], minutes: 60 },
		c: { requires: ["a"], minutes: 40 },
		goal: { requires: [{ any: ["b", "c"] }], minutes: 100 },
	});

	it("counts what is left of the cheapest way, started topics by their share", () => {
		const at = (progress: ProgressDoc, more: object = {}) =>
			measureGoal({ topics: list, goal: "goal", progress, ...more }).goal;
		expect(at(emptyProgress())).toMatchObject({
			ratio: 0,
			remaining: 200,
			baseline: 200,
			criticalPath: { topics: ["a", "c", "goal"], effort: 200 },
		});
		expect(at(progressOf({ b: "done" }))).toMatchObject({ ratio: 0.5, remaining: 100 });
		expect(at(progressOf({ goal: "done" }))).toMatchObject({ ratio: 1, remaining: 0 });
		expect(at(progressOf({ c: "skipped" }))?.remaining).toBe(100);
		expect(at(emptyProgress(), { baseline: 100 })).toMatchObject({ ratio: 0, baseline: 100 });
	});

	it("counts implied topics as known", () => {
		const more = [...list, topic("other", { requires: ["a"], minutes: 10 })];
		const progress = progressOf({ c: "done" });
		expect(measureGoal({ topics: more, goal: "other", progress }).goal?.remaining).toBe(10);
	});

	it("hands on why there is no way", () => {
		const progress = emptyProgress();
		expect(measureGoal({ topics: list, goal: "no", progress }).error?.code).toBe(
			"plan/unknown-topic",
		);
		const stuck = topics({ a: { requires: ["b"] }, b: { requires: ["a"] } });
		const known = progressOf({ a: "done" });
		expect(measureGoal({ topics: stuck, goal: "b", progress: known }).error?.code).toBe(
			"plan/unreachable-goal",
		);
		expect(
			measureGoal({ topics: stuck, goal: requirement("b"), progress: known, baseline: 120 }).goal,
		).toMatchObject({ remaining: 60, ratio: 0.5 });
	});
});
