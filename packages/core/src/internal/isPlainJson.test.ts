import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainJson } from "./isPlainJson.ts";

test("JSON values are, and come back as they were", () => {
	fc.assert(
		fc.property(fc.json(), (json) => {
			const value: unknown = JSON.parse(json.replaceAll("-0", "0"));
			expect(isPlainJson(value)).toBe(true);
			expect(JSON.parse(JSON.stringify(value))).toEqual(value);
		}),
	);
});

test.each([
	["a date", { a: new Date(0) }],
	["a map", new Map([[1, 2]])],
	["no number", [Number.NaN]],
	["infinity", { a: { b: Number.POSITIVE_INFINITY } }],
	["minus zero", -0],
	["a large integer", [1n]],
	["a gap in a list", [1, undefined]],
	["a function", { a: () => 1 }],
])("%s is not", (_, value) => {
	expect(isPlainJson(value)).toBe(false);
});

test("ids such as `__proto__` are keys like others", () => {
	const value = JSON.parse('{ "__proto__": { "constructor": 1 } }');
	expect(isPlainJson(value)).toBe(true);
	expect(JSON.stringify(value)).toBe('{"__proto__":{"constructor":1}}');
});
