import { expect, test } from "vitest";
import { isDay } from "./isDay.ts";

test.each([
	["2026-02-28", true],
	["2028-02-29", true],
	["2026-02-29", false],
	["2026-13-01", false],
	["2026-7-1", false],
	["2026-07-01T00:00:00Z", false],
	["", false],
])("%s", (text, expected) => {
	expect(isDay(text)).toBe(expected);
});
