import { describe, expect, it } from "vitest";
import { findNearest } from "./findNearest.ts";

describe("findNearest", () => {
	it("finds a misspelt word, case and underscores aside", () => {
		expect(findNearest("Linear_Algebar", ["linear-algebra", "calculus"])).toBe("linear-algebra");
	});

	it("reads spaces as hyphens, as somebody does who types a title", () => {
		expect(findNearest("Linear Algebra", ["vectors", "linear-algebra"])).toBe("linear-algebra");
		expect(findNearest("", ["linear-algebra", "constructor"])).toBeUndefined();
	});

	it("counts two swapped letters as one slip", () => {
		expect(findNearest("rlfh", ["rlhf", "rope"])).toBe("rlhf");
	});

	it("is silent when nothing is near", () => {
		expect(findNearest("transformers", ["calculus", "git"])).toBeUndefined();
		expect(findNearest("x", [])).toBeUndefined();
	});

	it("gives the same answer for any order of candidates", () => {
		expect(findNearest("cat", ["car", "bat"])).toBe(findNearest("cat", ["bat", "car"]));
	});
});
