import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "./report/displayWidth.ts";
import { wrapWords } from "./wrapWords.ts";

const wrap = (text: string, columns: number, lead = "  why "): string[] =>
	wrapWords(text, { lead, columns });

test("further lines hang under the first", () => {
	expect(wrap("Plans, totals and percentages leave it out.", 26)).toEqual([
		"  why Plans, totals and",
		"      percentages leave it",
		"      out.",
	]);
	expect(wrap("Short.", 26)).toEqual(["  why Short."]);
});

test("colours of the lead take no columns", () => {
	expect(wrap("one two", 13, "  \u001B[2mwhy\u001B[22m ")).toEqual([
		"  \u001B[2mwhy\u001B[22m one two",
	]);
});

test("code is not broken while a line has room for it", () => {
	expect(wrap("Write it with `prereq check --fix`, then look.", 36)).toEqual([
		"  why Write it with",
		"      `prereq check --fix`, then",
		"      look.",
	]);
	expect(wrap("Use `a long command of many words`.", 20)).toEqual([
		"  why Use `a long",
		"      command of",
		"      many words`.",
	]);
});

test("what is wider than a line stands alone, whole", () => {
	const address = `https://example.org/${"a".repeat(40)}`;
	expect(wrap(`See ${address} now.`, 30)).toEqual(["  why See", `      ${address}`, "      now."]);
});

test("East Asian text is broken between characters, not before a full stop or after a bracket", () => {
	expect(wrap("没有它，计划、总计和（百分比）都会少算。", 20)).toEqual([
		"  why 没有它，计划、",
		"      总计和（百分",
		"      比）都会少算。",
	]);
	expect(wrap("写成 `effort: 6-10h`，最好是一个范围。", 26)).toEqual([
		"  why 写成",
		"      `effort: 6-10h`，最",
		"      好是一个范围。",
	]);
});

test("characters of several code points stay whole", () => {
	expect(wrap("👩‍🔬👩‍🔬👩‍🔬", 10)).toEqual(["  why 👩‍🔬👩‍🔬", "      👩‍🔬"]);
});

const word = fc.oneof(
	fc.stringMatching(/^[a-z（），。]{1,8}$/),
	fc.stringMatching(/^[一-鿿]{1,12}$/),
	fc.constantFrom("`a b`", "`prereq check`,", "éé", "🎉"),
);

test("no line is too wide unless it cannot be broken, and nothing but spaces is lost", () => {
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 30 }),
			fc.integer({ min: 20, max: 60 }),
			(words, columns) => {
				const text = words.join(" ");
				const lines = wrap(text, columns);
				expect(
					lines
						.map((line) => line.slice(6))
						.join("")
						.replaceAll(" ", ""),
				).toBe(text.replaceAll(" ", ""));
				for (const line of lines) expect(line).toBe(line.trimEnd());
				for (const line of lines.filter((one) => !/[（），。]/.test(one)))
					expect(displayWidth(line)).toBeLessThanOrEqual(columns);
			},
		),
		{ seed: 20_261_121 },
	);
});

test("a word of 60,000 letters fits into memory", () => {
	const lines = wrap("é😀".repeat(30_000), 80);
	expect(lines.join("").replaceAll(" ", "")).toHaveLength(3 + 3 * 30_000);
});
