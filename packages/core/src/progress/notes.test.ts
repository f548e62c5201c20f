import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProgressDoc } from "../model/progress.ts";
import { docs, idAt, statuses } from "../testing/learning.ts";
import { carryProgress } from "./carryProgress.ts";
import { parseProgress } from "./decodeProgress.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { mergeProgress } from "./mergeProgress.ts";
import { noteOf, recordNote } from "./recordNote.ts";
import { recordStatus } from "./recordStatus.ts";
import { recordTicks, ticksOf } from "./recordTicks.ts";
import { statusOf } from "./resolveProgress.ts";
import { serializeProgress } from "./serializeProgress.ts";

const empty = emptyProgress();
const ids = fc.nat(3).map(idAt);
const notes = fc.string({ unit: "grapheme", maxLength: 12 });
const ticks = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });
/** Records with statuses, notes and ticks. */
const written: fc.Arbitrary<ProgressDoc> = fc
	.tuple(docs, fc.array(fc.tuple(ids, notes, ticks), { maxLength: 5 }))
	.map(([doc, list]) =>
		list.reduce((before, [id, note, ticked]) => {
			return recordTicks(recordNote(before, id, note), id, ticked);
		}, doc),
	);

describe("notes and ticks", () => {
	it("are read as they were written, and leave the status alone", () => {
		fc.assert(
			fc.property(written, ids, notes, ticks, (doc, id, note, ticked) => {
				const after = recordTicks(recordNote(doc, id, note), id, ticked);
				expect(noteOf(after, id)).toBe(note);
				expect(ticksOf(after, id, ticked.length)).toEqual(ticked);
				expect(statusOf(after, id)).toBe(statusOf(doc, id));
				expect(parseProgress(serializeProgress(after)).doc).toEqual(after);
			}),
		);
	});

	it("a status that changes leaves them alone", () => {
		fc.assert(
			fc.property(written, ids, statuses, notes, (doc, id, status, note) => {
				const before = recordNote(doc, id, note);
				expect(noteOf(recordStatus(before, id, status, 1), id)).toBe(note);
			}),
		);
	});

	it("merge as everything else: in any order, any number of times, the later text", () => {
		fc.assert(
			fc.property(written, written, written, ids, notes, (a, b, c, id, note) => {
				const text = (...parts: ProgressDoc[]): string =>
					serializeProgress(parts.reduce((x, y) => mergeProgress(x, y)));
				expect(text(a, b)).toBe(text(b, a));
				expect(text(a, b, b)).toBe(text(a, b));
				expect(text(mergeProgress(a, b), c)).toBe(text(a, mergeProgress(b, c)));
				const later = recordNote(a, id, note);
				expect(noteOf(mergeProgress(a, later), id)).toBe(note);
			}),
		);
	});

	it("nothing new returns the same document", () => {
		const doc = recordTicks(recordNote(empty, "a", "x"), "a", [true, false]);
		expect(recordNote(doc, "a", "x")).toBe(doc);
		expect(recordTicks(doc, "a", [true, false])).toBe(doc);
		expect(recordNote(empty, "a", "")).toBe(empty);
		expect(doc.items["a"]).toEqual([0, 0, 0, "000001x", "00000110"]);
	});

	it("are found under former ids, and written under the current one", () => {
		const aliases = new Map([["old", "new"]]);
		const doc = recordNote(empty, "old", "first");
		expect(noteOf(doc, "new")).toBe("");
		expect(noteOf(doc, "new", aliases)).toBe("first");
		const later = recordNote(doc, "new", "second", aliases);
		expect(later.items["new"]).toEqual([0, 0, 0, "000002second"]);
		expect(noteOf(later, "old", aliases)).toBe("second");
	});

	it("ticks of a checkpoint that has another number of questions do not count", () => {
		const doc = recordTicks(empty, "a", [true, true]);
		expect(ticksOf(doc, "a", 3)).toEqual([false, false, false]);
		expect(ticksOf(doc, "b", 0)).toEqual([]);
	});

	it("what a later version put in their place is no text", () => {
		const doc = { format: 1, items: { a: [16, 1, 0, { x: 1 }, "soon"] } } as unknown as ProgressDoc;
		expect(noteOf(doc, "a")).toBe("");
		expect(ticksOf(doc, "a", 4)).toEqual([false, false, false, false]);
	});

	it("the count of changes stops, and then the greater text wins", () => {
		const doc: ProgressDoc = { format: 1, items: { a: [0, 0, 0, "999999b"] } };
		expect(recordNote(doc, "a", "c").items["a"]?.[3]).toBe("999999c");
	});

	it("go along when topics become one", () => {
		const doc = recordNote(recordStatus(empty, "a", "done", 1), "b", "mine");
		const changes = [{ type: "merge", from: ["a", "b"], into: "c", credit: "any" }] as const;
		const carried = carryProgress({ progress: doc, topics: [{ id: "c" }], changes });
		expect(noteOf(carried.doc, "c")).toBe("mine");
		expect(statusOf(carried.doc, "c")).toBe("done");
	});
});
