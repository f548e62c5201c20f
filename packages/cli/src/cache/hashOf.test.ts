import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "./hashOf.ts";

test.each([
	["", "ef46db3751d8e999"],
	["a", "d24ec4f1a98c6e5b"],
	["abc", "44bc2cf5ad770999"],
])("the hash of `%s` is that of the specification", (text, hash) => {
	expect(hashOf(text)).toBe(hash);
});

const text = fc.string({ unit: fc.constantFrom("a", "\ufeff", "—", "学", "🙂") });

test("a text has the hash of its bytes, wherever they stand, and always sixteen digits", () => {
	fc.assert(
		fc.property(text, fc.nat({ max: 40 }), (written, before) => {
			const bytes = Buffer.from("x".repeat(before) + written).subarray(before);
			expect(hashOf(bytes)).toBe(hashOf(written));
			expect(hashOf(bytes)).toMatch(/^[0-9a-f]{16}$/);
		}),
		{ seed: 20_261_122 },
	);
});
