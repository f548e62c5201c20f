import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCount } from "./formatCount.ts";

test("whole numbers are grouped as English groups them", () => {
	fc.assert(
		fc.property(fc.nat(1e9), (count) => {
			expect(formatCount(count)).toBe(count.toLocaleString("en"));
		}),
		{ seed: 20261121 },
	);
	expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(["0", "999", "1,000", "1,234,567"]);
});
