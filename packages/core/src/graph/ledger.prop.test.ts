import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dags } from "../testing/arbitraries.ts";
import { buildDigraph } from "./buildDigraph.ts";
import { openSession } from "./learnerSession.ts";
import { buildLedger } from "./ledger.ts";
import { directPrerequisites } from "./neighbours.ts";
import { tally } from "./tally.ts";

const learners = dags().chain((records) => {
	const ids = records.map(({ id }) => id);
	return fc.record({
		records: fc.constant(records),
		done: fc.subarray(ids),
		toggles:
			ids.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...ids), { maxLength: 20 }),
	});
});
const ledgerOf = (records: Parameters<typeof buildDigraph>[0]) =>
	buildLedger(buildDigraph(records).graph, {
		effortOf: (id) => id.length,
		sectionOf: (id) => id.slice(0, 1),
	});

it("a session says the same as a tally of what is done, after any toggles", () => {
	fc.assert(
		fc.property(learners, ({ records, done, toggles }) => {
			const ledger = ledgerOf(records);
			const session = openSession(ledger, done);
			const now = new Set(done);
			for (const id of toggles) {
				session.toggle(id);
				if (!now.delete(id)) now.add(id);
				const expected = tally(ledger, [...now]);
				expect(session.done).toBe(expected.done);
				expect(session.readyCount).toBe(expected.ready.length);
				expect(records.filter((r) => session.isReady(r.id)).map((r) => r.id)).toEqual(
					expected.ready,
				);
			}
		}),
	);
});

it("ready ∩ done = ∅, ready topics have all prerequisites done, and sections add up to the whole", () => {
	fc.assert(
		fc.property(learners, ({ records, done }) => {
			const { graph } = buildDigraph(records);
			const ledger = ledgerOf(records);
			const result = tally(ledger, done);
			const known = new Set(done);
			const expected = records
				.map(({ id }) => id)
				.filter(
					(id) => !known.has(id) && directPrerequisites(graph, id).every((r) => known.has(r)),
				);
			expect(result.ready).toEqual(expected);
			const sum = (list: Float64Array) => list.reduce((total, part) => total + part, 0);
			expect(sum(result.sectionDone)).toBe(result.done);
			expect(sum(ledger.sectionTotals)).toBe(ledger.total);
			for (const [i, part] of result.sectionDone.entries())
				expect(part).toBeLessThanOrEqual(ledger.sectionTotals[i]!);
		}),
	);
});
