import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { toYamlScalar } from "./toYamlScalar.ts";

test("YAML reads the text again, in a flow list too", () => {
	const text = fc.oneof(
		fc.string({ unit: "grapheme" }),
		fc.constantFrom("machine-learning", "C++", "#1", "12", "1e3", "No", "null", "a: b", "é t", "~"),
		fc.stringMatching(/^[a-z]+( [a-z0-9]+)*$/),
	);
	fc.assert(
		fc.property(text, (tag) => {
			expect(parse(`[${toYamlScalar(tag)}, x]`)).toEqual([tag, "x"]);
			expect(parse(`- ${toYamlScalar(tag)}\n`, { version: "1.1" })).toEqual([tag]);
		}),
	);
});

test.each([
	["coding", "coding"],
	["machine-learning", "machine-learning"],
	["deep learning", "deep learning"],
	["编程", "编程"],
	["on", '"on"'],
	["c++", '"c++"'],
])("%s is written as %s", (tag, yaml) => {
	expect(toYamlScalar(tag)).toBe(yaml);
});
