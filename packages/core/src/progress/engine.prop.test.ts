import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CurriculumChange } from "../model/curriculumChange.ts";
import { solutions } from "../testing/bruteForce.ts";
import { andOrTopics, docs, goalCases, idAt, requirement } from "../testing/learning.ts";
import { carryProgress } from "./carryProgress.ts";
import { checkState } from "./checkState.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { impliedTopics } from "./impliedTopics.ts";
import { measureReadiness } from "./measureReadiness.ts";
import { serializeProgress } from "./serializeProgress.ts";

const closure = (topics: Parameters<typeof impliedTopics>[0], known: ReadonlySet<string>) =>
	new Set([...known, ...impliedTopics(topics, known)]);

describe("laws of what is implied", () => {
	it("closure is extensive, monotone and idempotent", () => {
		fc.assert(
			fc.property(goalCases, fc.nat(6), ({ topics, known }, at) => {
				const closed = closure(topics, known);
				expect([...known].every((id) => closed.has(id))).toBe(true);
				expect(closure(topics, closed)).toEqual(closed);
				const wider = closure(topics, new Set([...known, idAt(at % topics.length)]));
				expect([...closed].every((id) => wider.has(id))).toBe(true);
			}),
			{ numRuns: 400 },
		);
	});

	it("implied is exactly what is in every way to learn what is known", () => {
		fc.assert(
			fc.property(goalCases, ({ topics, known }) => {
				const all = solutions(topics, requirement({ all: [...known] }), new Set());
				fc.pre(all.length > 0);
				const common = topics
					.map(({ id }) => id)
					.filter((id) => !known.has(id) && all.every((set) => set.has(id)));
				expect([...impliedTopics(topics, known)].sort()).toEqual(common.sort());
			}),
			{ numRuns: 300 },
		);
	});
});

const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });
const ask = (topics: Parameters<typeof impliedTopics>[0], given: readonly number[]) => {
	const at = new Map(given.map((level, i) => [idAt(i), level]));
	const levelOf = (id: string): number => at.get(id) ?? 0;
	return measureReadiness({ topics, progress: emptyProgress(), levelOf });
};

describe("laws of readiness", () => {
	it("0 ≤ ρ ≤ 1, and raising any level never lowers it", () => {
		fc.assert(
			fc.property(andOrTopics(), levels, fc.nat(8), (topics, given, at) => {
				const raised = given.map((level, i) => (i === at ? 1 : level));
				const [before, after] = [ask(topics, given), ask(topics, raised)];
				for (const [id, { readiness }] of before) {
					expect(readiness).toBeGreaterThanOrEqual(0);
					expect(readiness).toBeLessThanOrEqual(1);
					expect(after.get(id)!.readiness).toBeGreaterThanOrEqual(readiness);
				}
			}),
		);
	});

	it("adding an implied prerequisite changes no readiness", () => {
		fc.assert(
			fc.property(andOrTopics(), levels, fc.nat(8), (topics, given, at) => {
				const target = topics[at % Math.max(1, topics.length)];
				const direct = target?.requires.find((r) => r.type === "topic");
				const below = topics.find((t) => direct?.type === "topic" && t.id === direct.topic);
				const implied = below?.requires.filter((r) => r.type === "topic") ?? [];
				const wider = topics.map((t) =>
					t === target ? { ...t, requires: [...t.requires, ...implied] } : t,
				);
				const plain = (list: typeof topics) =>
					[...ask(list, given)].map(([id, { readiness, ready }]) => [id, readiness, ready]);
				expect(plain(wider)).toEqual(plain(topics));
			}),
		);
	});

	it("ready ⇔ the expression holds ⇔ nothing blocks", () => {
		fc.assert(
			fc.property(andOrTopics(), fc.array(fc.nat(8)), (topics, picks) => {
				const implied = new Set(picks.map(idAt));
				const at = measureReadiness({ topics, progress: emptyProgress(), implied });
				for (const { id } of topics) {
					const { ready, blockedBy, readiness } = at.get(id)!;
					expect(ready).toBe(!implied.has(id) && blockedBy === undefined);
					if (blockedBy === undefined) expect(readiness).toBe(1);
				}
			}),
		);
	});
});

describe("laws of a state and of a carried record", () => {
	it("a closed set without alternatives is a state; a state has no gaps", () => {
		fc.assert(
			fc.property(andOrTopics(), fc.array(fc.nat(8)), (topics, picks) => {
				const plain = topics.map((t) => ({
					...t,
					requires: t.requires.filter((r) => r.type === "topic"),
				}));
				const known = new Set(picks.map((i) => idAt(i % Math.max(1, topics.length))));
				expect(checkState(plain, closure(plain, known)).isState).toBe(true);
				const check = checkState(topics, known);
				expect(check.isState).toBe(check.gaps.length === 0);
			}),
		);
	});

	it("carrying a record loses no entry and is idempotent", () => {
		const id = fc.nat(5).map(idAt);
		const change: fc.Arbitrary<CurriculumChange> = fc.oneof(
			fc.record({
				type: fc.constant("split" as const),
				from: id,
				into: fc.array(id, { maxLength: 3 }),
			}),
			fc.record({
				type: fc.constant("merge" as const),
				from: fc.array(id, { minLength: 1, maxLength: 3 }),
				into: fc.constant("whole"),
				credit: fc.constantFrom("all" as const, "any" as const),
			}),
		);
		fc.assert(
			fc.property(
				docs,
				fc.array(change, { maxLength: 1 }),
				andOrTopics(),
				(progress, changes, topics) => {
					const once = carryProgress({ progress, topics, changes });
					for (const [name, [v]] of Object.entries(progress.items))
						expect(once.doc.items[name]![0]).toBeGreaterThanOrEqual(v);
					const twice = carryProgress({ progress: once.doc, topics, changes });
					expect(serializeProgress(twice.doc)).toBe(serializeProgress(once.doc));
				},
			),
		);
	});
});
