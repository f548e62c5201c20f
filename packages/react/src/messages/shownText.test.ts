import { expect, test } from "vitest";
import { shownText } from "./shownText.ts";

test.each([
	["en", 1, "1 left"],
	["en", 0, "Nothing matches: try another word, or show everything"],
	["zh-CN", 0, "没有匹配的主题：请换一个词，或显示全部"],
	// The host's own words, where the tools have none.
	["de", 0, "0 left"],
])("%s: says how many of the topics are left, here %i", (locale, count, said) => {
	expect(shownText(locale, { shown: { other: "{count} left" } }, count)).toBe(said);
});
