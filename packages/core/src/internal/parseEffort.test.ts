import { describe, expect, it } from "vitest";
import { parseDuration } from "./parseDuration.ts";
import { parseEffort } from "./parseEffort.ts";

describe("parseDuration", () => {
	it.each([
		["90min", 90],
		["8h", 480],
		["1.5h", 90],
		["2w", 1200],
		["PT20H", 1200],
		["PT1H30M", 90],
		["P1W", 600],
		["P1WT2H", 720],
	])("reads %s as %d minutes", (text, minutes) => {
		expect(parseDuration(text)).toBe(minutes);
	});

	it.each(["", "0h", "-3h", "3", "h", "3 days", "PT", "P", "NaNh", "1e9h", "∞h"])(
		"refuses %j",
		(text) => {
			expect(parseDuration(text)).toBeUndefined();
		},
	);
});

describe("parseEffort", () => {
	it("takes the middle of a range as likely", () => {
		expect(parseEffort("10-30h")).toEqual({ low: 600, likely: 1200, high: 1800 });
		expect(parseEffort("1–2w")).toEqual({ low: 600, likely: 900, high: 1200 });
	});

	it("takes a single time as exact", () => {
		expect(parseEffort("PT20H")).toEqual({ low: 1200, likely: 1200, high: 1200 });
	});

	it.each(["30-10h", "10-h", "a-bh", "0-0h", "10h-30h-50h"])("refuses %j", (text) => {
		expect(parseEffort(text)).toBeUndefined();
	});
});
