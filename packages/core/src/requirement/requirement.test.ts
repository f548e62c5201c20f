import { describe, expect, it } from "vitest";
import type { Requirement } from "../model/requirement.ts";
import { requirement, type Shorthand } from "../testing/learning.ts";
import { isRequirementMet } from "./isRequirementMet.ts";
import { requiredTopics } from "./requiredTopics.ts";
import { unmetRequirements } from "./unmetRequirements.ts";

const met = (short: Shorthand, ...known: string[]): boolean =>
	isRequirementMet(requirement(short), (id) => known.includes(id));

const unmet = (requires: readonly Shorthand[], ...known: string[]): readonly Requirement[] =>
	unmetRequirements({ requires: requires.map(requirement) }, (id) => known.includes(id));

describe("isRequirementMet", () => {
	it("needs every member of `all`, one of `any`, `count` of `atLeast`", () => {
		expect(met({ all: ["a", "b"] }, "a")).toBe(false);
		expect(met({ all: ["a", "b"] }, "a", "b")).toBe(true);
		expect(met({ any: ["a", "b"] })).toBe(false);
		expect(met({ any: ["a", "b"] }, "b")).toBe(true);
		expect(met({ atLeast: 2, of: ["a", "b", "c"] }, "a")).toBe(false);
		expect(met({ atLeast: 2, of: ["a", "b", "c"] }, "a", "c")).toBe(true);
	});

	it("holds for `all` of nothing and never for what no state can satisfy", () => {
		expect(met({ all: [] })).toBe(true);
		expect(met({ any: [] }, "a")).toBe(false);
		expect(met({ atLeast: 3, of: ["a", "b"] }, "a", "b")).toBe(false);
		expect(met({ atLeast: Number.NaN, of: ["a"] }, "a")).toBe(false);
		expect(met({ atLeast: Number.POSITIVE_INFINITY, of: ["a"] }, "a")).toBe(false);
		expect(met({ atLeast: -1, of: ["a"] })).toBe(true);
		expect(met({ atLeast: 1.5, of: ["a", "b"] }, "a")).toBe(false);
	});

	it("hands the callback the leaf, so that callers may ask for more than a topic", () => {
		const strict: Requirement = { type: "topic", topic: "a", reason: "twice" };
		expect(isRequirementMet(strict, (_, leaf) => leaf.reason === "twice")).toBe(true);
	});

	it("does not recurse", () => {
		let deep: Requirement = requirement("a");
		for (let i = 0; i < 100_000; i++) deep = { type: i % 2 === 0 ? "any" : "all", of: [deep] };
		expect(isRequirementMet(deep, () => true)).toBe(true);
		expect(requiredTopics([deep])).toEqual(["a"]);
		expect(unmetRequirements({ requires: [deep] }, () => false)).toHaveLength(1);
	});
});

// Cases of NUSMods `website/src/utils/planner.test.ts`, with `%` patterns written out.
describe("unmetRequirements, cases of NUSMods", () => {
	const js = ["JS1101E", "JS2101", "JS2102", "JS2103", "JS2104", "JS2105", "JS2106"];
	const laj = ["LAJ1201", "LAJ2201", "LAJ2202", "LAJ2203", "LAJ3201"];
	const tree: Shorthand = {
		all: [
			{ any: ["LAJ3201", "LAJ3203"] },
			{
				any: [
					{ atLeast: 7, of: js },
					{
						all: [
							{ atLeast: 4, of: laj },
							{ atLeast: 3, of: js },
						],
					},
				],
			},
		],
	};

	it("is empty when the module itself, one of `or`, or all of `and` is held", () => {
		expect(unmet(["MA1521"], "MA1521", "CS1010")).toEqual([]);
		expect(unmet([{ any: ["MA1521", "MA1102"] }], "MA1521", "CS1010")).toEqual([]);
		expect(unmet([{ all: ["MA1521", "CS1010"] }], "MA1521", "CS1010")).toEqual([]);
	});

	it("returns an unmet `or` whole and the missing members of an `and`", () => {
		expect(unmet([{ any: ["CS1010S", "CS1010X"] }], "MA1521")).toEqual([
			requirement({ any: ["CS1010S", "CS1010X"] }),
		]);
		expect(unmet([{ all: ["MA1521", "CS1010", "CS2030"] }], "CS1010")).toEqual(
			["MA1521", "CS2030"].map(requirement),
		);
		expect(unmet(["CS2030", { any: ["CS1010", { all: ["X", "Y"] }] }], "X")).toEqual([
			requirement("CS2030"),
			requirement({ any: ["CS1010", { all: ["X", "Y"] }] }),
		]);
	});

	it("counts nOf over a mixed record: 4 of LAJ and 3 of JS will do instead of 7 of JS", () => {
		const held = [...laj.slice(1), ...js.slice(0, 3)];
		expect(unmet([tree], ...held)).toEqual([]);
		expect(unmet([tree], ...held.slice(1))).toEqual([
			requirement((tree as { all: Shorthand[] }).all[1]!),
		]);
		expect(unmet([tree], ...js, "LAJ3203")).toEqual([]);
		expect(unmet([tree])).toEqual((tree as { all: Shorthand[] }).all.map(requirement));
	});
});

describe("requiredTopics", () => {
	it("names each topic once, in author order", () => {
		const list = ["b", { any: ["a", { all: ["b", "constructor"] }] }].map((s) =>
			requirement(s as Shorthand),
		);
		expect(requiredTopics(list)).toEqual(["b", "a", "constructor"]);
		expect(requiredTopics([])).toEqual([]);
	});
});
