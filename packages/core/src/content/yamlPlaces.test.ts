import { describe, expect, it } from "vitest";
import type { ValuePath } from "../model/valuePath.ts";
import { parseYaml } from "./parseYaml.ts";

const SOURCE = `title: "Linear algebra"
requires:
  - vectors
  - { any: [calculus-1, real-analysis], reason: 'why' }
empty:
same: &a [x]
again: *a
text: |
  two
  lines
last: 1
`;

function cover(kind: "valueAt" | "keyAt", path: ValuePath): string {
	const parsed = parseYaml(SOURCE, 0);
	if (!parsed.ok) throw new Error(parsed.message);
	return SOURCE.slice(...parsed.places()[kind](path));
}

describe("collectYamlPlaces", () => {
	it.each([
		[["title"], "Linear algebra"],
		[["requires", 0], "vectors"],
		[["requires", 1, "any", 1], "real-analysis"],
		[["requires", 1, "reason"], "why"],
		[["again"], "*a"],
		[["last"], "1"],
	] as [ValuePath, string][])("finds the value at %j", (path, text) => {
		expect(cover("valueAt", path)).toBe(text);
	});

	it.each([
		[["requires"], "requires"],
		[["requires", 1, "any"], "any"],
	] as [ValuePath, string][])("finds the key at %j", (path, text) => {
		expect(cover("keyAt", path)).toBe(text);
	});

	it("points at the key when there is no value, and at the parent when there is no key", () => {
		expect(cover("valueAt", ["empty"])).toBe("empty");
		expect(cover("valueAt", ["last", "missing"])).toBe("last");
		expect(cover("valueAt", ["nowhere"])).toBe("");
	});

	it("covers a whole collection", () => {
		expect(cover("valueAt", ["requires", 1, "any"])).toMatch(/^\[calculus-1, real-analysis/);
	});

	it("shifts by the start of the block in its file", () => {
		const parsed = parseYaml("a: 1", 100);
		expect(parsed.ok && parsed.places().valueAt(["a"])).toEqual([103, 104]);
	});

	it("treats `__proto__` and `constructor` as ordinary keys", () => {
		const parsed = parseYaml("__proto__: 1\nconstructor: 2", 0);
		expect(parsed.ok && parsed.places().valueAt(["__proto__"])).toEqual([11, 12]);
		expect(parsed.ok && parsed.places().valueAt(["constructor"])).toEqual([26, 27]);
	});
});

describe("parseYaml", () => {
	it.each([
		["a: 1\na: 2\n", 5, /duplicated mapping key/],
		["a:\n\t- b", 3, /tab characters/],
		["a: *nope", 4, /unidentified alias/],
		["a: 1\n---\nb: 2\n", 0, /more than one/],
	])("places the problem of %j", (source, offset, message) => {
		expect(parseYaml(source, 10)).toMatchObject({
			ok: false,
			offset: 10 + offset,
			message: expect.stringMatching(message),
		});
	});

	it("takes an empty block for no keys at all", () => {
		expect(parseYaml("# nothing\n", 0)).toMatchObject({ ok: true, value: {} });
	});
});
