import { describe, expect, it } from "vitest";
import { parseMonths } from "./parseMonths.ts";

describe("parseMonths", () => {
	it.each([
		["12-18mo", { low: 12, high: 18 }],
		["6mo", { low: 6, high: 6 }],
		[" 1.5 – 2 mo ", { low: 1.5, high: 2 }],
	])("reads %j", (text, months) => {
		expect(parseMonths(text)).toEqual(months);
	});

	it.each([
		"",
		"0mo",
		"0-3mo",
		"18-12mo",
		"12",
		"12m",
		"12-mo",
		"-6mo",
		"1e3mo",
		`${"9".repeat(400)}mo`,
	])("refuses %j", (text) => {
		expect(parseMonths(text)).toBeUndefined();
	});
});
