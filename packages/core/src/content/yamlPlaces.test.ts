import { describe, expect, it } from "vitest";
import type { ValuePath } from "../model/valuePath.ts";
import { parseYaml } from "./parseYaml.ts";
import type { ValuePlaces } from "./valuePlaces.ts";

const SOURCE = `title: "Linear algebra"
requires:
  - vectors
  - { any: [calculus-1, real-analysis], reason: 'why' }
empty:
same: &a [x]
again: *a
base: &base { b: in a }
merged:
  <<: *base
  own: 2
inline:
  <<: { c: 3 }
text: |
  two
  lines
last: 1
`;

function cover(kind: keyof ValuePlaces, path: ValuePath): string | undefined {
	const parsed = parseYaml(SOURCE, 0);
	if (!parsed.ok) throw new Error(parsed.message);
	const range = parsed.places()[kind](path);
	return range && SOURCE.slice(...range);
}

describe("collectYamlPlaces", () => {
	it.each([
		[["title"], "Linear algebra"],
		[["requires", 0], "vectors"],
		[["requires", 1, "any", 1], "real-analysis"],
		[["requires", 1, "reason"], "why"],
		[["again"], "[x"],
		[["again", 0], "x"],
		[["merged", "b"], "in a"],
		[["merged", "own"], "2"],
		[["inline", "c"], "3"],
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

	it("says where a value that stands elsewhere is used", () => {
		expect(cover("aliasAt", ["again"])).toBe("*a");
		expect(cover("aliasAt", ["again", 0])).toBe("*a");
		expect(cover("aliasAt", ["merged", "b"])).toBe("*base");
		expect(cover("aliasAt", ["merged", "own"])).toBe(undefined);
		expect(cover("aliasAt", ["title"])).toBe(undefined);
	});

	it("points at the merge key when what it merges has no such key", () => {
		expect(cover("valueAt", ["merged", "missing"])).toBe("<<");
	});

	it("points at the first key when there is no key, below comments", () => {
		const parsed = parseYaml("# a comment\n\ntitle: A\n", 0);
		expect(parsed.ok && parsed.places().valueAt(["effort"])).toEqual([13, 13]);
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
	it("merges the keys of another mapping", () => {
		expect(parseYaml("<<: { level: beginner, title: B }\ntitle: A\n", 0)).toMatchObject({
			value: { title: "A", level: "beginner" },
		});
	});

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
