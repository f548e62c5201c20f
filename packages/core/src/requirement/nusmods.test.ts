import { describe, expect, it } from "vitest";
import { requirement, type Shorthand } from "../testing/learning.ts";
import { isRequirementMet } from "./isRequirementMet.ts";
import { unmetRequirements } from "./unmetRequirements.ts";

/** Twelve modules of a subject; a wildcard of NUSMods stands for any of them. */
const modules = (prefix: string): string[] =>
	Array.from({ length: 12 }, (_, at) => `${prefix}${1001 + at}`);
const JS = modules("JS");
const LAJ = ["LAJ3201", "LAJ3203", ...modules("LAJ")];

/** A shortened form of the Japanese studies module of their planner tests. */
const japanese: readonly Shorthand[] = [
	{ any: ["LAJ3201", "LAJ3203"] },
	{
		any: [
			{ atLeast: 7, of: JS },
			{
				all: [
					{ atLeast: 4, of: LAJ },
					{ atLeast: 3, of: JS },
				],
			},
		],
	},
];

function unmet(requires: readonly Shorthand[], ...have: readonly string[]) {
	const known = new Set(have);
	const topic = { id: "module", requires: requires.map(requirement) };
	return unmetRequirements(topic, (id) => known.has(id));
}

describe("golden: prerequisite trees of NUSMods (planner.test.ts), facts only", () => {
	it("an or holds with one member, an and with all", () => {
		expect(unmet([{ any: ["MA1521", "MA1102"] }], "MA1521")).toEqual([]);
		expect(unmet([{ all: ["MA1521", "CS1010"] }], "MA1521", "CS1010")).toEqual([]);
	});

	it("an unmet or is returned whole", () => {
		const either = { any: ["MA1521", "MA1102"] };
		expect(unmet([either], "CS1010")).toEqual([requirement(either)]);
	});

	it("of an unmet and only what fails is returned", () => {
		expect(unmet(["MA1521", "CS1010"], "MA1521")).toEqual([requirement("CS1010")]);
	});

	it("n of: seven of one subject, or four of one and three of another", () => {
		expect(unmet(japanese, "LAJ3201", ...JS.slice(0, 7))).toEqual([]);
		const mixed = ["LAJ3201", ...LAJ.slice(2, 5), ...JS.slice(0, 3)];
		expect(unmet(japanese, ...mixed)).toEqual([]);
		expect(unmet(japanese, ...mixed.slice(0, -1))).toEqual([requirement(japanese[1]!)]);
		expect(unmet(japanese, ...mixed.slice(1))).toHaveLength(2);
	});

	it("a count is that of its members, however often one of them is named", () => {
		const twice = requirement({ atLeast: 2, of: ["JS1001", "JS1002"] });
		expect(isRequirementMet(twice, (id) => id === "JS1001")).toBe(false);
	});
});
