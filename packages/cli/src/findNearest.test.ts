import { expect, test } from "vitest";
import { findNearest } from "./findNearest.ts";

test("finds the nearest, and nothing when all are far", () => {
	const ids = ["linear-algebra", "vectors", "constructor"];
	expect(findNearest("linear-algbra", ids)).toBe("linear-algebra");
	expect(findNearest("Linear Algebra", ids)).toBe("linear-algebra");
	expect(findNearest("vector", ids)).toBe("vectors");
	expect(findNearest("cooking", ids)).toBeUndefined();
	expect(findNearest("", ids)).toBeUndefined();
	expect(findNearest("x", [])).toBeUndefined();
});

test("the first of two equally near ones wins", () => {
	expect(findNearest("cat", ["bat", "rat"])).toBe("bat");
});
