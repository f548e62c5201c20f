import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonParts } from "./jsonParts.ts";

const field = fc.oneof(
	fc.jsonValue(),
	fc.constant(undefined),
	fc.array(fc.oneof(fc.jsonValue(), fc.constant(undefined)), { maxLength: 4 }),
);

test("law: the parts of an object are its JSON", () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), field, { maxKeys: 5 }), (value) => {
			expect([...jsonParts(value)].join("")).toBe(`${JSON.stringify(value)}\n`);
		}),
		{ seed: 20261121 },
	);
});
