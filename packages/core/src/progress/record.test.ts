import { describe, expect, it } from "vitest";
import type { ProgressDoc } from "../model/progress.ts";
import { progressOf, topic } from "../testing/learning.ts";
import { aliasesOf, currentId } from "./aliases.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { mergeProgress } from "./mergeProgress.ts";
import { progressDelta, recordStatus } from "./recordStatus.ts";
import { resolveProgress, statusOf } from "./resolveProgress.ts";
import { serializeProgress } from "./serializeProgress.ts";

const doc = (items: ProgressDoc["items"], more: object = {}): ProgressDoc => ({
	format: 1,
	items,
	...more,
});

describe("recordStatus", () => {
	it("counts explicit changes and keeps the best rank", () => {
		const started = recordStatus(emptyProgress(), "a", "started", 10);
		expect(started.items).toEqual({ a: [20, 10, 4] });
		const done = recordStatus(started, "a", "done", 20);
		expect(done.items).toEqual({ a: [44, 20, 12] });
		const cleared = recordStatus(done, "a", "todo", 15);
		expect(cleared.items).toEqual({ a: [48, 15, 12] });
		expect(statusOf(cleared, "a")).toBe("todo");
	});

	it("returns the same document when the status stays", () => {
		const before = progressOf({ a: "done" });
		expect(recordStatus(before, "a", "done", 99)).toBe(before);
		expect(recordStatus(before, "b", "todo", 99)).toBe(before);
	});

	it("treats members of Object.prototype as ordinary ids", () => {
		let record = emptyProgress();
		for (const id of ["constructor", "__proto__", "toString"]) {
			expect(statusOf(record, id)).toBe("todo");
			record = recordStatus(record, id, "done", 1);
			expect(statusOf(record, id)).toBe("done");
		}
		expect(Object.keys(record.items)).toHaveLength(3);
		expect(Object.keys(mergeProgress(emptyProgress(), record).items)).toHaveLength(3);
	});

	it("keeps members that this version does not know", () => {
		const later = doc({ a: [28, 1, 12, "note"] as never }, { notes: { a: "x" } });
		const changed = recordStatus(later, "a", "todo", 2);
		expect(changed).toEqual(doc({ a: [32, 2, 12, "note"] as never }, { notes: { a: "x" } }));
	});

	it("refuses a time that is none and a counter at its end", () => {
		expect(() => recordStatus(emptyProgress(), "a", "done", Number.NaN)).toThrow(/`NaN`/);
		const full = doc({ a: [Number.MAX_SAFE_INTEGER - 15, 1, 0] });
		expect(() => recordStatus(full, "a", "done", 1)).toThrow(/9007199254740976/);
	});

	it("makes a change under the current id outrank every former id", () => {
		const aliases = new Map([["old", "new"]]);
		const before = doc({ old: [92, 1, 12] });
		expect(statusOf(before, "new", aliases)).toBe("done");
		expect(recordStatus(before, "new", "done", 2, aliases)).toBe(before);
		const cleared = recordStatus(before, "old", "todo", 2, aliases);
		expect(cleared.items).toEqual({ old: [92, 1, 12], new: [96, 2, 12] });
		expect(statusOf(cleared, "new", aliases)).toBe("todo");
		expect(statusOf(cleared, "old", aliases)).toBe("todo");
	});
});

describe("aliases", () => {
	it("follows chains, stops in a loop, and never overrules a topic of today", () => {
		const aliases = new Map([
			["a", "b"],
			["b", "c"],
			["x", "y"],
			["y", "x"],
		]);
		expect(currentId("a", aliases)).toBe("c");
		expect(["x", "y"]).toContain(currentId("x", aliases));
		const listed = aliasesOf([
			{ ...topic("new"), aliases: ["old", "other"] },
			{ ...topic("other"), aliases: ["old"] },
		]);
		expect([...listed]).toEqual([["old", "new"]]);
	});

	it("joins all ids of a topic at read time", () => {
		const aliases = new Map([["old", "new"]]);
		const record = doc({ old: [28, 7, 12], new: [20, 9, 4], gone: [28, 1, 12] });
		expect([...resolveProgress(record, aliases)]).toEqual([
			["new", [28, 9, 12]],
			["gone", [28, 1, 12]],
		]);
		expect(statusOf(record, "new")).toBe("started");
	});
});

describe("statusOf", () => {
	it("reads ranks of later versions as the status below", () => {
		const ranks = doc({ a: [16 + 3, 1, 0], b: [16 + 7, 1, 4], c: [16 + 9, 1, 8], d: [31, 1, 12] });
		expect(["a", "b", "c", "d"].map((id) => statusOf(ranks, id))).toEqual([
			"todo",
			"started",
			"skipped",
			"done",
		]);
	});
});

describe("mergeProgress", () => {
	it("takes the greatest `v`, whatever the clocks say", () => {
		const skewed = doc({ a: [20, 9_999, 4] });
		expect(mergeProgress(skewed, doc({ a: [28, 5, 12] })).items).toEqual({ a: [28, 9_999, 12] });
	});

	it("keeps unknown members of both sides", () => {
		const joined = mergeProgress(
			doc({ a: [20, 1, 4, { n: 1 }] as never }, { notes: { a: "x", deep: [1] }, left: null }),
			doc({ a: [20, 1, 4, { m: 2 }, 5] as never }, { notes: { b: "y", deep: [2] }, right: 0 }),
		);
		expect(joined).toEqual(
			doc(
				{ a: [20, 1, 4, { n: 1, m: 2 }, 5] as never },
				{
					notes: { a: "x", b: "y", deep: [2] },
					left: null,
					right: 0,
				},
			),
		);
	});

	it("keeps what either side has more of in an item", () => {
		const long = doc({ a: [20, 1, 4, "x", "y"] as never });
		const short = doc({ a: [28, 2, 12, "x"] as never });
		const joined = { a: [28, 2, 12, "x", "y"] };
		expect(mergeProgress(long, short).items).toEqual(joined);
		expect(mergeProgress(short, long).items).toEqual(joined);
	});

	it("returns the first record when the second adds nothing", () => {
		const a = doc({ a: [28, 2, 12], b: [20, 1, 4] }, { notes: { x: 1 } });
		expect(mergeProgress(a, doc({ a: [20, 1, 4] }))).toBe(a);
		expect(mergeProgress(a, doc({}, { notes: { x: 1 } }))).toBe(a);
		expect(mergeProgress(a, progressDelta("b", [20, 1, 4]))).toBe(a);
	});
});

describe("serializeProgress", () => {
	it("gives equal text for equal records, one id per line", () => {
		const text = serializeProgress(doc({ b: [20, 1, 4], a: [28, 2, 12] }, { z: 1, n: {} }));
		expect(text).toBe('{"format":1,"items":{\n"a":[28,2,12],\n"b":[20,1,4]\n},\n"n":{},\n"z":1}\n');
		expect(serializeProgress(doc({ a: [28, 2, 12], b: [20, 1, 4] }, { n: {}, z: 1 }))).toBe(text);
		expect(serializeProgress(emptyProgress())).toBe('{"format":1,"items":{}}\n');
	});
});
