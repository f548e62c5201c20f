import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ValuePath } from "../model/valuePath.ts";
import { parseJson } from "./parseJson.ts";

const BROKEN = fc
	.tuple(
		fc.json(),
		fc.nat(),
		fc.constantFrom("", ",", '"', "}", "]", "{", ":", "x", "\n", "/", "-", "\\"),
	)
	.map(([text, at, insert]) => {
		const cut = at % (text.length + 1);
		return text.slice(0, cut) + insert + text.slice(cut + (at % 2));
	});

describe("parseJson", () => {
	it("law: it accepts what `JSON.parse` accepts, and says the same", () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, space) => {
				const text = JSON.stringify(value, null, space);
				expect(parseJson(text)).toMatchObject({ ok: true });
				expect(parseJson(`\uFEFF${text}`)).toHaveProperty("value", JSON.parse(text));
			}),
		);
	});

	it("law: it refuses what `JSON.parse` refuses, at a place in the text", () => {
		fc.assert(
			fc.property(BROKEN, (text) => {
				const parsed = parseJson(text);
				if (parsed.ok) expect(JSON.parse(text)).toEqual(parsed.value);
				else expect(parsed.offset >= 0 && parsed.offset <= text.length).toBe(true);
				let accepted = true;
				try {
					JSON.parse(text);
				} catch {
					accepted = false;
				}
				const twice = !parsed.ok && parsed.message.endsWith("stands twice");
				expect(parsed.ok || twice).toBe(accepted || twice);
			}),
			{ numRuns: 1000 },
		);
	});

	const TEXT = '{ "a": [1, { "b\\u0041": "x" }], "__proto__": {}, "constructor": null }';

	it.each([
		[["a"], '[1, { "b\\u0041": "x" }]', "a"],
		[["a", 0], "1", "1"],
		[["a", 1, "bA"], "x", "b\\u0041"],
		[["__proto__"], "{}", "__proto__"],
		[["constructor"], "null", "constructor"],
		[["a", 1, "missing"], '{ "b\\u0041": "x" }', '{ "b\\u0041": "x" }'],
		[["missing"], "", ""],
	] as [ValuePath, string, string][])("places the value and the key at %j", (path, value, key) => {
		const parsed = parseJson(TEXT);
		if (!parsed.ok) throw new Error(parsed.message);
		expect(TEXT.slice(...parsed.places.valueAt(path))).toBe(value);
		expect(TEXT.slice(...parsed.places.keyAt(path))).toBe(key);
	});

	it.each([
		["", 0, "the text ends too early"],
		['{ "a": 1, }', 10, "there is a comma too many before it"],
		['{ "a": [1, ] }', 11, "there is a comma too many before it"],
		["{ a: 1 }", 2, "expected a key in double quotes"],
		["{ 'a': 1 }", 2, "text stands in double quotes"],
		['{ "a" 1 }', 6, "expected `:` behind `a`"],
		['{ "a": 1 "b": 2 }', 9, "expected `,` or `}`"],
		['{ // comment\n "a": 1 }', 2, "JSON has no comments"],
		['{ "a": "x\ny" }', 7, "the quotes do not close on this line"],
		['{ "a": 1, "a": 2 }', 10, "the key `a` stands twice"],
		["{} {}", 3, "expected nothing more"],
		['{ "a": tru }', 7, "expected a value"],
		["[".repeat(200_000), 100, "it nests too deeply"],
	])("explains what is wrong with %j", (text, offset, message) => {
		const parsed = parseJson(text);
		expect(parsed).toMatchObject({ ok: false, offset });
		expect(parsed).toHaveProperty("message", expect.stringContaining(message));
	});
});
