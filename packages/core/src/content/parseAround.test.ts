import type { Root } from "mdast";
import { expect, test } from "vitest";
import { parseAround } from "./parseAround.ts";

/** What a parser is shown of a body. */
function shownOf(body: string): string | undefined {
	let shown: string | undefined;
	const parse = (text: string): Root => {
		shown = text;
		return { type: "root", children: [] };
	};
	parseAround(body, parse);
	return shown;
}

test("a parser is shown only what is not written plainly", () => {
	const body = `Words with *a mark*, \`code\` and [a link](x.md),
over two lines.

## Title

- an item
- [ ] a task with snake_case

> a quote

1. a step

Words again.
`;
	expect(shownOf(body)).toBe("#\n> a quote\n\n1. a step\n#");
});

test("a parser is shown nothing of a body that is all written plainly", () => {
	expect(shownOf("Words.\n\n## Title\n\n- an item\n")).toBeUndefined();
	expect(parseAround("Words.", () => ({ type: "root", children: [] }))?.children).toHaveLength(1);
});

test.each([
	["a mark that may open or close", "a*b*c"],
	["marks in marks", "*a **b***"],
	["a mark that closes nothing", "*a"],
	["a picture", "![a](b.png)"],
	["a line break of two spaces", "a  \nb"],
	["an item of more than one line", "- a\nb"],
	["a list whose items may stand apart", "- a\n\n- b"],
	["the head of a table", "a | b\n:- | -:"],
])("a parser is shown %s", (_, body) => {
	expect(shownOf(body)).toBe(body);
});

test.each(["a\r\nb", "<b>a</b>", "    a"])("%j is left to the parser as it is", (body) => {
	expect(shownOf(body)).toBeUndefined();
});
