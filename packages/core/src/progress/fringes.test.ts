import { describe, expect, it } from "vitest";
import { df7, xpl } from "../testing/knowledgeSpaces.ts";
import { progressOf, topic, topics } from "../testing/learning.ts";
import { innerFringe, recentTopics } from "./innerFringe.ts";
import { knownTopics } from "./knownTopics.ts";
import { outerFringe, readyTopics } from "./readyTopics.ts";

const outer = (list: typeof df7, ...known: string[]): string =>
	outerFringe(list, new Set(known))
		.map(({ id }) => id)
		.join("");
const inner = (list: typeof df7, ...known: string[]): string =>
	innerFringe(list, new Set(known))
		.map(({ id }) => id)
		.join("");

/** The states reached by learning one topic of the outer fringe at a time. */
function states(list: typeof df7): string[] {
	const found = new Set([""]);
	for (const state of found)
		for (const next of outer(list, ...state)) found.add([...state, next].sort().join(""));
	return [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

describe("golden: Doignon and Falmagne, 7 items data of pks", () => {
	it("has exactly 9 states and 6 learning paths", () => {
		expect(states(df7)).toEqual(["", "a", "b", "ab", "abc", "abd", "abcd", "abce", "abcde"]);
		const paths = (known: string): number =>
			known.length === 5 ? 1 : [...outer(df7, ...known)].reduce((n, q) => n + paths(known + q), 0);
		expect(paths("")).toBe(6);
	});

	it.each([
		["", "ab", ""],
		["a", "b", "a"],
		["b", "a", "b"],
		["ab", "cd", "ab"],
		["abc", "de", "c"],
		["abd", "c", "d"],
		["abcd", "e", "cd"],
		["abce", "d", "e"],
		["abcde", "", "de"],
	])("state %j has the outer fringe %j and the inner fringe %j", (state, next, last) => {
		expect(outer(df7, ...state)).toBe(next);
		expect(inner(df7, ...state)).toBe(last);
	});
});

describe("golden: xpl of kstMatrix", () => {
	it("has exactly 9 states, {a,c} and {b,c} but not {c}", () => {
		expect(states(xpl)).toEqual(["", "a", "b", "ab", "ac", "bc", "abc", "abd", "abcd"]);
	});

	it("lets either alternative go while the other holds", () => {
		expect(inner(xpl, "a", "b", "c")).toBe("abc");
		expect(inner(xpl, "a", "c")).toBe("c");
		expect(inner(xpl, "a", "b", "c", "d")).toBe("cd");
	});
});

describe("innerFringe", () => {
	it("is not deceived by alternatives that hold each other in a circle", () => {
		const list = topics({
			way: {},
			a: { requires: [{ any: ["way", "b"] }] },
			b: { requires: ["a"] },
		});
		expect(inner(list, "way", "a", "b")).toBe("b");
		expect(inner(list, "a", "b")).toBe("");
	});

	it("takes topics that are learned at the same time away together", () => {
		const list = topics({
			lecture: { with: ["lab"] },
			lab: { with: ["lecture"] },
			exam: { requires: ["lab"] },
		});
		expect(innerFringe(list, new Set(["lecture", "lab"])).map(({ id }) => id)).toEqual([
			"lecture",
			"lab",
		]);
		expect(innerFringe(list, new Set(["lecture", "lab", "exam"])).map(({ id }) => id)).toEqual([
			"exam",
		]);
	});
});

describe("outerFringe", () => {
	it("keeps author order and the caller's type", () => {
		const named = [
			{ id: "z", requires: [], color: "red" },
			{ id: "a", requires: [], color: "blue" },
		];
		expect(outerFringe(named, new Set()).map(({ color }) => color)).toEqual(["red", "blue"]);
	});

	it("lets corequisites be learned together when both can be", () => {
		const list = topics({
			base: {},
			lecture: { with: ["lab"] },
			lab: { requires: ["base"] },
			left: { together: ["right"] },
			right: { requires: ["base"] },
			chained: { with: ["lecture"] },
		});
		expect(outerFringe(list, new Set()).map(({ id }) => id)).toEqual(["base"]);
		const next = outerFringe(list, new Set(["base"])).map(({ id }) => id);
		expect(next).toEqual(["lecture", "lab", "left", "right", "chained"]);
		expect(outerFringe(list, new Set(["lab", "right"])).map(({ id }) => id)).toEqual([
			"base",
			"lecture",
			"left",
			"chained",
		]);
	});

	it("lets mutual corequisites be learned together, and never those of a missing topic", () => {
		const list = topics({ a: { with: ["b"] }, b: { with: ["a"] }, c: { with: ["gone"] } });
		expect(outerFringe(list, new Set()).map(({ id }) => id)).toEqual(["a", "b"]);
	});

	it("names a topic once when the list repeats its id", () => {
		expect(outerFringe([topic("a"), topic("a")], new Set())).toHaveLength(1);
	});
});

describe("readyTopics", () => {
	const progress = progressOf({ a: "skipped", b: "done" });

	it("lets a skip unlock what follows, unless the policy keeps it to be done", () => {
		expect(readyTopics({ topics: df7, progress }).map(({ id }) => id)).toEqual(["c", "d"]);
		const strict = readyTopics({ topics: df7, progress, policy: { skip: "todo" } });
		expect(strict.map(({ id }) => id)).toEqual(["a"]);
		expect([...knownTopics(progress, undefined, { skip: "todo" })]).toEqual(["b"]);
	});

	it("includes what was started and reads former ids", () => {
		const aliases = new Map([["old-a", "a"]]);
		const record = progressOf({ "old-a": "done", b: "started" });
		expect(readyTopics({ topics: df7, progress: record, aliases }).map(({ id }) => id)).toEqual([
			"b",
		]);
		expect(recentTopics({ topics: df7, progress: record, aliases }).map(({ id }) => id)).toEqual([
			"a",
		]);
	});
});

describe("innerFringe", () => {
	it("takes corequisites along", () => {
		const list = topics({
			a: { together: ["b"] },
			b: {},
			c: { with: ["d"] },
			d: {},
			e: { requires: ["c"] },
		});
		const all = new Set(["a", "b", "c", "d"]);
		expect(innerFringe(list, all).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
		expect(innerFringe(list, new Set([...all, "e"])).map(({ id }) => id)).toEqual(["a", "b", "e"]);
		expect(innerFringe(list, new Set(["a", "c"])).map(({ id }) => id)).toEqual(["a", "c"]);
	});

	it("ignores prerequisites that do not hold anyway", () => {
		expect(inner(df7, "b", "c", "e")).toBe("e");
		expect(inner(df7, "e")).toBe("e");
		expect(inner(df7, "a", "c")).toBe("c");
	});
});
