import { describe, expect, it } from "vitest";
import { decodeProgress, parseProgress } from "./decodeProgress.ts";
import { ProgressError } from "./progressProblem.ts";

const code = (value: unknown): string | undefined => decodeProgress(value).error?.code;

describe("decodeProgress", () => {
	it("returns what it was given, unknown ids and members included", () => {
		const value = { format: 1, items: { gone: [28, 1, 12, "later"] }, notes: { gone: "x" } };
		expect(decodeProgress(value).doc).toBe(value);
	});

	it.each([
		["nothing", undefined, "progress/not-a-record", "`undefined`"],
		["null", null, "progress/not-a-record", "`null`"],
		["a list", [1, { a: 1 }], "progress/not-a-record", "`[1,…]`"],
		["a function", () => 1, "progress/not-a-record", "`() => 1`"],
		["no format", { items: {} }, "progress/unknown-format", "`undefined`"],
		["a word as format", { format: "1", items: {} }, "progress/unknown-format", '`"1"`'],
		["format 0", { format: 0, items: {} }, "progress/unknown-format", "`0`"],
		["format 1.5", { format: 1.5, items: {} }, "progress/unknown-format", "`1.5`"],
		["a later format", { format: 2, rows: [] }, "progress/newer-format", "`2`"],
		["no items", { format: 1 }, "progress/not-a-record", "`undefined`"],
		["a list of items", { format: 1, items: [] }, "progress/not-a-record", "`[]`"],
		["a word as item", { format: 1, items: { a: "done" } }, "progress/invalid-item", '`"done"`'],
		["a short item", { format: 1, items: { a: [1, 2] } }, "progress/invalid-item", "`[1,2]`"],
		["a negative v", { format: 1, items: { a: [-1, 0, 0] } }, "progress/invalid-item", "[-1,0,0]"],
		["a NaN v", { format: 1, items: { a: [Number.NaN, 0, 0] } }, "progress/invalid-item", "`[null"],
		["a fraction", { format: 1, items: { a: [1.5, 0, 0] } }, "progress/invalid-item", "[1.5"],
		["a huge v", { format: 1, items: { a: [2 ** 60, 0, 0] } }, "progress/invalid-item", "115292"],
		["no time", { format: 1, items: { a: [1, "x", 0] } }, "progress/invalid-item", '"x"'],
		["a rank of 16", { format: 1, items: { a: [1, 0, 16] } }, "progress/invalid-item", "16"],
	])("refuses %s with a code and the value", (_, value, expected, quoted) => {
		const { error } = decodeProgress(value);
		expect(error?.code).toBe(expected);
		expect(error?.message).toContain(quoted);
		expect(error?.message).toContain("nothing recorded in it is lost");
	});

	it("names the place of an invalid item", () => {
		const { error } = decodeProgress({ format: 1, items: { ok: [0, 0, 0], constructor: 5 } });
		expect(error).toMatchObject({ path: "items.constructor", value: 5 });
	});

	it("refuses members nested deeper than can be joined", () => {
		let deep: unknown = 1;
		for (let i = 0; i < 100_000; i++) deep = [deep];
		expect(code({ format: 1, items: {}, deep })).toBe("progress/too-deep");
		expect(code({ format: 1, items: {}, fine: [[[[1]]]] })).toBeUndefined();
	});

	it("accepts `__proto__` as an id", () => {
		const { doc } = parseProgress('{"format":1,"items":{"__proto__":[28,1,12]}}');
		expect(Object.keys(doc?.items ?? {})).toEqual(["__proto__"]);
	});
});

describe("parseProgress", () => {
	it.each(["", "{", "undefined", "{'format':1}"])("refuses text that is no JSON: %j", (text) => {
		expect(parseProgress(text).error?.code).toBe("progress/not-json");
	});
});

describe("ProgressError", () => {
	it("carries the problem", () => {
		const { error } = parseProgress("{");
		const thrown = new ProgressError(error!);
		expect(thrown).toMatchObject({
			name: "ProgressError",
			problem: error,
			message: error!.message,
		});
	});
});
