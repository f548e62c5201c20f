import { expect, test } from "vitest";
import { siteFormats } from "./siteFormats.ts";

test.each([
	["en", "2,300\u00a0hours", "20–40\u00a0hours", "12–18\u00a0months"],
	["zh", "2,300\u00a0小时", "20–40\u00a0小时", "12–18\u00a0个月"],
	["de", "2.300\u00a0Stunden", "20–40\u00a0Stunden", "12–18\u00a0Monate"],
	["not a tag", "2,300\u00a0hours", "20–40\u00a0hours", "12–18\u00a0months"],
])("in %s a number stays on the line of its unit", (locale, effort, range, months) => {
	const formats = siteFormats(locale);
	expect(formats.effort(2315 * 60)).toBe(effort);
	expect(formats.effortRange({ low: 20 * 60, high: 40 * 60 })).toBe(range);
	expect(formats.months({ low: 12, high: 18 })).toBe(months);
});
