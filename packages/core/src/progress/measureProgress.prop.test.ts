import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapSection } from "../model/roadmap.ts";
import { entry, idAt, topic } from "../testing/learning.ts";
import { type MeasuredCase, measuredCases } from "../testing/roadmaps.ts";
import { type Measure, type MeasureOptions, measureProgress } from "./measureProgress.ts";
import { recordStatus } from "./recordStatus.ts";
import { statusOf } from "./resolveProgress.ts";
import { prereqPolicy, roadmapShPolicy } from "./scorePolicy.ts";

const policies = fc.record({
	skip: fc.constantFrom("waive", "todo", "credit"),
	started: fc.constantFrom(0, 0.25, 1),
	weight: fc.constantFrom("effort", "equal"),
	optional: fc.constantFrom("bonus", "required"),
	choices: fc.boolean(),
	repeated: fc.constantFrom("once", "each"),
	defaultEffort: fc.constant(60),
	impliedCounts: fc.constant(false),
}) satisfies fc.Arbitrary<MeasureOptions["policy"] & object>;

const everywhere = (measure: ReturnType<typeof measureProgress>): Measure[] => [
	measure,
	...measure.sections.values(),
];

const reversed = (sections: readonly RoadmapSection[]): RoadmapSection[] =>
	sections
		.map((s) => ({ ...s, entries: s.entries.toReversed(), sections: reversed(s.sections) }))
		.reverse();

const withEntry = ({ roadmap }: MeasuredCase, at: number, id: string, optional: boolean) => ({
	...roadmap,
	sections: roadmap.sections.map((section, i) =>
		i === at % roadmap.sections.length
			? { ...section, entries: [...section.entries, { ...entry(id), optional }] }
			: section,
	),
});

describe("laws of a measure", () => {
	it("0 ≤ P ≤ 1, pairs are finite, and what is earned and what remains make the total", () => {
		fc.assert(
			fc.property(measuredCases(), policies, (given, policy) => {
				for (const m of everywhere(measureProgress({ ...given, policy }))) {
					expect(m.ratio).toBeGreaterThanOrEqual(0);
					expect(m.ratio).toBeLessThanOrEqual(1);
					expect(m.earned).toBeGreaterThanOrEqual(0);
					expect(m.earned).toBeLessThanOrEqual(m.total + 1e-9);
					expect(m.empty).toBe(m.total === 0);
					expect(m.bonus.earned).toBeLessThanOrEqual(m.bonus.total);
				}
			}),
		);
	});

	it("raising any credit never lowers P", () => {
		fc.assert(
			fc.property(measuredCases(), policies, fc.nat(11), (given, policy, at) => {
				const id = idAt(at);
				const before = measureProgress({ ...given, policy });
				const raises = {
					todo: "started",
					started: "done",
					done: "done",
					skipped: "skipped",
				} as const;
				const status = raises[statusOf(given.progress, id)];
				const progress = recordStatus(given.progress, id, status, 2);
				const after = measureProgress({ ...given, policy, progress });
				expect(after.ratio).toBeGreaterThanOrEqual(before.ratio - 1e-12);
				expect(after.total).toBeCloseTo(before.total, 9);
			}),
		);
	});

	it("permuting siblings changes nothing", () => {
		fc.assert(
			fc.property(measuredCases({ once: true }), policies, (given, policy) => {
				const roadmap = {
					sections: reversed(given.roadmap.sections),
					tracks: given.roadmap.tracks.map((t) => ({ ...t, of: t.of.toReversed() })).reverse(),
					groups: given.roadmap.groups.map((g) => ({ ...g, of: g.of.toReversed() })).reverse(),
				};
				const [a, b] = [
					measureProgress({ ...given, policy }),
					measureProgress({ ...given, policy, roadmap, topics: given.topics.toReversed() }),
				];
				expect(b.counts).toEqual(a.counts);
				for (const key of ["earned", "total", "remaining", "ratio"] as const)
					expect(b[key]).toBeCloseTo(a[key], 9);
			}),
		);
	});

	it("E and T are additive over sections", () => {
		fc.assert(
			fc.property(measuredCases({ once: true, choices: false }), policies, (given, policy) => {
				const whole = measureProgress({ ...given, policy });
				const tops = given.roadmap.sections.map(({ id }) => whole.sections.get(id)!);
				for (const key of ["earned", "total", "remaining"] as const) {
					const sum = tops.reduce((before, m) => before + m[key], 0);
					expect(whole[key]).toBeCloseTo(sum, 9);
				}
				expect(tops.reduce((n, m) => n + m.bonus.total, 0)).toBeCloseTo(whole.bonus.total, 9);
			}),
		);
	});

	it("renaming ids with an alias changes nothing", () => {
		fc.assert(
			fc.property(measuredCases(), fc.nat(11), (given, at) => {
				const id = idAt(at);
				const rename = (name: string): string => (name === id ? "renamed" : name);
				const sections = (list: readonly RoadmapSection[]): RoadmapSection[] =>
					list.map((s) => ({
						...s,
						entries: s.entries.map((e) => ({ ...e, topic: rename(e.topic) })),
						sections: sections(s.sections),
					}));
				const renamed = measureProgress({
					roadmap: {
						sections: sections(given.roadmap.sections),
						tracks: given.roadmap.tracks,
						groups: given.roadmap.groups.map((g) => ({ ...g, of: g.of.map(rename) })),
					},
					topics: given.topics.map((t) => ({ ...t, id: rename(t.id) })),
					progress: given.progress,
					aliases: new Map([[id, "renamed"]]),
				});
				const { waived, ...rest } = renamed;
				const { waived: before, ...expected } = measureProgress(given);
				expect(waived).toEqual(before.map(rename));
				expect({ ...rest, sections: null }).toEqual({ ...expected, sections: null });
			}),
		);
	});

	it("scaling all efforts leaves P", () => {
		fc.assert(
			fc.property(measuredCases(), policies, fc.constantFrom(2, 3, 10), (given, policy, factor) => {
				const topics = given.topics.map((t) => topic(t.id, { minutes: t.effort!.likely * factor }));
				expect(measureProgress({ ...given, policy, topics }).ratio).toBeCloseTo(
					measureProgress({ ...given, policy }).ratio,
					12,
				);
			}),
		);
	});

	it("adding an optional topic leaves P", () => {
		fc.assert(
			fc.property(measuredCases(), fc.nat(2), (given, at) => {
				const roadmap = withEntry(given, at, "extra", true);
				const topics = [...given.topics, topic("extra", { minutes: 500 })];
				const after = measureProgress({ ...given, roadmap, topics });
				const before = measureProgress(given);
				expect(after.ratio).toBe(before.ratio);
				expect(after.bonus.total).toBe(before.bonus.total + 500);
			}),
		);
	});

	it("splitting a topic inside its section into parts with equal credit leaves P", () => {
		fc.assert(
			fc.property(
				measuredCases(),
				fc.nat(2),
				fc.integer({ min: 1, max: 99 }),
				(given, at, first) => {
					const one = withEntry(given, at, "whole", false);
					const two = withEntry(
						{ ...given, roadmap: withEntry(given, at, "x", false) },
						at,
						"y",
						false,
					);
					const parts = [topic("x", { minutes: first }), topic("y", { minutes: 100 - first })];
					const whole = [...given.topics, topic("whole", { minutes: 100 })];
					for (const status of ["todo", "done"] as const) {
						const record = (...ids: string[]) =>
							ids.reduce((doc, id) => recordStatus(doc, id, status, 1), given.progress);
						expect(
							measureProgress({
								roadmap: two,
								topics: [...given.topics, ...parts],
								progress: record("x", "y"),
							}).ratio,
						).toBeCloseTo(
							measureProgress({ roadmap: one, topics: whole, progress: record("whole") }).ratio,
							12,
						);
					}
				},
			),
		);
	});

	it("P = 1 ⇔ all required topics done or waived and choices met ⇔ nothing remains", () => {
		fc.assert(
			fc.property(measuredCases(), (given) => {
				const m = measureProgress(given);
				expect(m.ratio === 1).toBe(m.remaining === 0);
				const plain = measureProgress({ ...given, policy: { ...prereqPolicy, choices: false } });
				expect(plain.ratio === 1).toBe(plain.counts.todo + plain.counts.started === 0);
			}),
		);
	});

	it("a skip that is waived leaves both sides of the pair", () => {
		fc.assert(
			fc.property(measuredCases({ choices: false, once: true }), fc.nat(11), (given, at) => {
				const id = idAt(at);
				const skipped = measureProgress({
					...given,
					progress: recordStatus(given.progress, id, "skipped", 2),
				});
				const without = given.topics.filter((t) => t.id !== id);
				expect(skipped.ratio).toBeCloseTo(measureProgress({ ...given, topics: without }).ratio, 12);
			}),
		);
	});

	it("the roadmap.sh policy is (done + skipped) / items, items counted as often as they stand", () => {
		fc.assert(
			fc.property(measuredCases(), (given) => {
				const m = measureProgress({ ...given, policy: roadmapShPolicy });
				const all = given.roadmap.sections.flatMap((s) => [
					...s.entries,
					...s.sections.flatMap((below) => below.entries),
				]);
				const over = all.filter((e) =>
					["done", "skipped"].includes(statusOf(given.progress, e.topic)),
				);
				expect([m.earned, m.total]).toEqual([over.length, all.length]);
			}),
		);
	});
});
