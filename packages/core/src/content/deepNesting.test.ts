import { expect, test } from "vitest";
import { deepNesting } from "./deepNesting.ts";

const nestedList = (levels: number, indent: string) =>
	Array.from({ length: levels }, (_, level) => `${indent.repeat(level)}- x`).join("\n");

test.each([
	["quotes", `Text.\n\n${"> ".repeat(200)}deep\n`, "> > "],
	["quotes without spaces", `${">".repeat(200)}deep`, ">>>"],
	["lists on one line", `${"- ".repeat(200)}deep`, "- - "],
	["numbered lists", `${"1. ".repeat(200)}deep`, "1. 1."],
	["lists by spaces", nestedList(200, "  "), `${"  ".repeat(100)}- x`],
	["lists by tabs", nestedList(200, "\t"), `${"\t".repeat(100)}- x`],
])("%s: the first line that is too deep", (_, body, begin) => {
	const { start, end } = deepNesting(body)!;
	expect(body.slice(start, end).startsWith(begin)).toBe(true);
	expect(body.slice(start, end)).not.toContain("\n");
});

test.each([
	["a plain text", "Text.\n\n- One\n  - Two\n"],
	["a picture made of signs", `\`\`\`\n${" ".repeat(300)}- x\n\`\`\`\n`],
	["a long table", `| ${"- ".repeat(200)}|\n`],
	["a hundred levels", nestedList(100, "  ")],
	["many lists side by side", `- x\n${`${" ".repeat(200)}- y\n`.repeat(300)}`],
])("%s is read", (_, body) => {
	expect(deepNesting(body)).toBeUndefined();
});
