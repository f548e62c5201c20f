import { expect, test, vi } from "vitest";
import { lazily } from "./lazily.ts";

test("a member is worked out when it is first read, and once", () => {
	const one = vi.fn(() => 1);
	const two = vi.fn(() => numbers.one + 1);
	const numbers: { one: number; two: number } = lazily({ one, two });
	expect([one.mock.calls.length, two.mock.calls.length]).toEqual([0, 0]);
	expect([numbers.two, numbers.two, numbers.one]).toEqual([2, 2, 1]);
	expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 1]);
});

test("a copy has the members themselves", () => {
	expect({ ...lazily({ one: () => 1 }) }).toEqual({ one: 1 });
});
