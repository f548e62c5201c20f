import { describe, expect, it } from "vitest";
import type { ProgressDoc } from "../model/progress.ts";
import { progressOf, requirement, topic, topics } from "../testing/learning.ts";
import { carryProgress } from "./carryProgress.ts";
import { checkState } from "./checkState.ts";
import { coherentLevels } from "./coherentLevels.ts";
import { emptyProgress } from "./emptyProgress.ts";
import { impliedTopics } from "./impliedTopics.ts";
import { measureFreshness, retrievability } from "./measureFreshness.ts";
import { measureReadiness, type Readiness } from "./measureReadiness.ts";
import { recordStatus } from "./recordStatus.ts";
import { statusOf } from "./resolveProgress.ts";
import { prereqPolicy } from "./scorePolicy.ts";

describe("impliedTopics", () => {
	const list = topics({
		base: {},
		a: { requires: ["base"] },
		b: { requires: ["base"] },
		c: { requires: [{ any: ["a", "b"] }] },
		loop: { requires: ["loop"] },
	});
	const implied = (...known: string[]) => [...impliedTopics(list, new Set(known))];

	it("implies prerequisites, and of alternatives what lies below all of them", () => {
		expect(implied("a")).toEqual(["base"]);
		expect(implied("c")).toEqual(["base"]);
		expect(implied("base")).toEqual([]);
		expect(implied()).toEqual([]);
	});

	it("implies nothing from topics that nobody can reach or that do not exist", () => {
		expect(implied("loop", "gone")).toEqual([]);
		expect(implied("loop", "a")).toEqual(["base"]);
	});

	it("implies corequisites that are learned at the same time", () => {
		const pair = topics({ x: { together: ["y"] }, y: {}, z: { requires: ["x"] } });
		expect([...impliedTopics(pair, new Set(["z"]))].sort()).toEqual(["x", "y"]);
		expect([...impliedTopics(pair, new Set(["x"]))]).toEqual(["y"]);
	});
});

describe("measureReadiness", () => {
	const list = topics({
		a: { minutes: 100 },
		b: { minutes: 10 },
		c: { requires: ["a", { any: ["b", "d"] }], recommends: ["e"] },
		d: { minutes: 50 },
		e: {},
		f: { requires: [{ atLeast: 2, of: ["a", "b", "d"] }] },
	});
	const ask = (doc: ProgressDoc, more: object = {}): ReadonlyMap<string, Readiness> =>
		measureReadiness({ topics: list, progress: doc, ...more });

	it("is ready when the expression holds, and names the cheapest part that does not", () => {
		const none = ask(emptyProgress());
		expect(none.get("a")).toEqual({ ready: true, readiness: 1, advice: [] });
		expect(none.get("c")).toEqual({
			ready: false,
			readiness: 0,
			blockedBy: requirement({ any: ["b", "d"] }),
			advice: ["e"],
		});
		const half = ask(progressOf({ d: "done" }));
		expect(half.get("c")).toMatchObject({ readiness: 0, blockedBy: requirement("a") });
		expect(ask(progressOf({ a: "done", d: "done", e: "done" })).get("c")).toEqual({
			ready: true,
			readiness: 1,
			advice: [],
		});
		expect(ask(progressOf({ c: "done" })).get("c")?.ready).toBe(false);
	});

	it("takes the weakest of all, the best of any, the k-th of at least k", () => {
		const levels: Record<string, number> = { a: 0.5, b: 0.25, d: 0.75 };
		const at = ask(emptyProgress(), { levelOf: (id: string) => levels[id] ?? Number.NaN });
		expect(at.get("c")?.readiness).toBe(0.5);
		expect(at.get("f")?.readiness).toBe(0.5);
	});

	it("counts what is started by the policy and what is implied as known", () => {
		const policy = { ...prereqPolicy, started: 0.4 };
		expect(ask(progressOf({ a: "started", b: "done" }), { policy }).get("c")?.readiness).toBe(0.4);
		const implied = new Set(["a", "b"]);
		expect(ask(emptyProgress(), { implied }).get("f")).toMatchObject({ ready: true, readiness: 1 });
	});

	it("is 0 for what can never hold and 1 for what asks for nothing", () => {
		const odd = topics({
			never: { requires: [{ atLeast: 3, of: ["x"] }, { any: [] }, "gone"] },
			always: { requires: [{ all: [] }] },
			short: { requires: [{ any: [{ atLeast: 3, of: ["x"] }] }] },
			x: {},
		});
		const at = measureReadiness({ topics: odd, progress: emptyProgress() });
		expect(at.get("never")).toMatchObject({ readiness: 0, blockedBy: requirement("gone") });
		expect(at.get("always")).toMatchObject({ ready: true, readiness: 1 });
		expect(at.get("short")).toMatchObject({ ready: false, readiness: 0 });
	});

	it("reads topics that say no more than what they require, and choices of what is not there", () => {
		const bare = [
			{ id: "a", requires: [] },
			{ id: "b", requires: [requirement({ any: ["lost", "a"] })] },
			{ id: "c", requires: [requirement({ any: ["gone"] })] },
		];
		const at = measureReadiness({ topics: bare, progress: progressOf({ a: "done" }) });
		expect(at.get("b")).toEqual({ ready: true, readiness: 1, advice: [] });
		expect(at.get("c")).toMatchObject({ ready: false, readiness: 0 });
		expect(checkState(bare, new Set(["a", "b"])).isState).toBe(true);
		expect(checkState(bare, new Set(["c"])).gaps).toHaveLength(1);
	});

	it("lets what builds on a topic vouch for it", () => {
		const levels = coherentLevels(list, (id) => (id === "c" ? 0.6 : id === "b" ? 9 : -1));
		expect(levels.get("a")).toBe(0.6);
		expect(levels.get("b")).toBe(1);
		expect(levels.get("d")).toBe(0);
	});
});

describe("retrievability", () => {
	// Derived from the published FSRS-6 forgetting curve (ts-fsrs 5.4.2, w20 = 0.1542), S = 30 days.
	it.each([
		[0, 1],
		[7, 0.968735],
		[30, 0.9],
		[90, 0.809388],
		[180, 0.742717],
		[365, 0.673914],
	])("golden: after %d days %d", (days, expected) => {
		expect(retrievability(days, 30)).toBeCloseTo(expected, 6);
	});

	it("has the factor 0.980346 of FSRS-6", () => {
		expect(0.9 ** (-1 / 0.1542) - 1).toBeCloseTo(0.980346, 6);
	});

	it("stays a chance for odd input", () => {
		expect(retrievability(-5, 30)).toBe(1);
		expect(retrievability(5, 0)).toBe(0);
		expect(retrievability(5, Number.NaN)).toBe(0);
	});
});

describe("measureFreshness", () => {
	const day = 86_400_000;
	const progress: ProgressDoc = {
		format: 1,
		items: { old: [28, 0, 12], a: [28, 70 * day, 12], b: [20, 0, 4], c: [28, 200 * day, 12] },
	};
	const list = topics({ a: { minutes: 30 }, b: {}, c: { minutes: 10 }, new: { minutes: 60 } });
	const aliases = new Map([["old", "new"]]);

	it("is the mean over the effort that is done, the least fresh topic first", () => {
		const { freshness, topics: listed } = measureFreshness({
			topics: list,
			progress,
			now: 100 * day,
			aliases,
		});
		expect(listed.map(({ id }) => id)).toEqual(["new", "a", "c"]);
		expect(listed[2]?.freshness).toBe(1);
		const expected = (60 * retrievability(100, 30) + 30 * 0.9 + 10) / 100;
		expect(freshness).toBeCloseTo(expected, 12);
	});

	it("is 1 when nothing is done, and takes a stability per topic", () => {
		expect(measureFreshness({ topics: list, progress: emptyProgress(), now: 0 })).toEqual({
			freshness: 1,
			topics: [],
		});
		const slow = measureFreshness({
			topics: list,
			progress,
			now: 100 * day,
			stabilityOf: () => 120,
		});
		expect(slow.topics[0]?.freshness).toBeCloseTo(retrievability(30, 120), 12);
	});
});

describe("checkState", () => {
	it("reports what known topics rest on and is not known", () => {
		const list = topics({ a: {}, b: { requires: ["a"] }, c: { with: ["d"] }, d: {} });
		expect(checkState(list, new Set(["a", "b"]))).toEqual({ isState: true, gaps: [] });
		expect(checkState(list, new Set(["b", "c"]))).toEqual({
			isState: false,
			gaps: [
				{ id: "b", unmet: [requirement("a")], without: [] },
				{ id: "c", unmet: [], without: ["d"] },
			],
		});
	});
});

describe("carryProgress", () => {
	const now = [topic("x"), topic("y"), topic("whole"), topic("same")];

	it("gives each heir of a split the record, keeps the old entry, and lets later changes win", () => {
		const changes = [{ type: "split", from: "old", into: ["x", "y"] }] as const;
		const progress = progressOf({ old: "done", same: "started" });
		const once = carryProgress({ progress, topics: now, changes });
		expect(once.archived).toEqual([]);
		expect(["old", "x", "y", "same"].map((id) => statusOf(once.doc, id))).toEqual([
			"done",
			"done",
			"done",
			"started",
		]);
		const cleared = recordStatus(once.doc, "x", "todo", 5);
		const twice = carryProgress({ progress: cleared, topics: now, changes });
		expect(statusOf(twice.doc, "x")).toBe("todo");
		expect(twice.doc.items).toEqual(cleared.items);
	});

	it.each([
		["all", { p: "done", q: "done" }, "done"],
		["all", { p: "done", q: "todo" }, "started"],
		["all", { p: "done", q: "skipped" }, "skipped"],
		["all", { p: "todo" }, "todo"],
		["any", { p: "done" }, "done"],
		["any", { q: "started" }, "started"],
	] as const)("merges by %s: %o is %s", (credit, statuses, expected) => {
		const changes = [{ type: "merge", from: ["p", "q"], into: "whole", credit }] as const;
		const { doc, archived } = carryProgress({
			progress: progressOf(statuses),
			topics: now,
			changes,
		});
		expect(statusOf(doc, "whole")).toBe(expected);
		expect(archived).toEqual([]);
	});

	it("asks for a review of what was done before a revision, and leaves it done", () => {
		const changes = [
			{ type: "revise", topic: "x", at: 10 },
			{ type: "revise", topic: "x", at: 20 },
			{ type: "revise", topic: "y", at: 0 },
			{ type: "revise", topic: "whole", at: 10 },
			{ type: "revise", topic: "same", at: 10 },
		] as const;
		const progress = progressOf({ x: "done", y: "done", same: "started" });
		const { doc, review } = carryProgress({ progress, topics: now, changes });
		expect(review).toEqual(["x"]);
		expect(doc.items).toEqual(progress.items);
	});

	it("archives what nobody inherited and passes over what was never recorded", () => {
		const changes = [
			{ type: "split", from: "never", into: ["x"] },
			{ type: "merge", from: ["nor", "this"], into: "whole", credit: "any" },
		] as const;
		const aliases = new Map([["renamed", "same"]]);
		const progress = progressOf({ gone: "done", renamed: "done" });
		const carried = carryProgress({ progress, topics: now, changes, aliases });
		expect(carried.archived).toEqual(["gone"]);
		expect(carried.doc.items).toEqual(progress.items);
		expect(carryProgress({ progress, topics: now }).archived).toEqual(["gone", "renamed"]);
	});

	it("finds a renamed topic that was split later", () => {
		const changes = [{ type: "split", from: "first", into: ["x"] }] as const;
		const aliases = new Map([["first", "second"]]);
		const { doc } = carryProgress({
			progress: progressOf({ second: "done" }),
			topics: now,
			changes,
			aliases,
		});
		expect(statusOf(doc, "x")).toBe("done");
	});
});
