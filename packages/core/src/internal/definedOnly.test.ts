import { describe, expect, it } from "vitest";
import { countOf } from "./countOf.ts";
import { definedOnly } from "./definedOnly.ts";

describe("definedOnly", () => {
	it("leaves out what is undefined, and nothing else", () => {
		const value = { a: undefined, b: null, c: 0, d: "", e: false };
		expect(Object.keys(definedOnly(value))).toEqual(["b", "c", "d", "e"]);
	});

	it("does not change what it is given", () => {
		const value = { a: undefined };
		definedOnly(value);
		expect(Object.keys(value)).toEqual(["a"]);
	});
});

describe("countOf", () => {
	it.each([
		[0, "no items"],
		[1, "1 item"],
		[2, "2 items"],
	])("says %d", (count, text) => {
		expect(countOf(count, "item")).toBe(text);
	});
});
