import { expect, it } from "vitest";
import { itemBlock } from "./itemBlock.ts";

it.each([
	["its line", "- A\n- B\n", "- A"],
	["the text and items below it", "- A\n\n  Text.\n  - C\n\n- B\n", "- A\n\n  Text.\n  - C"],
	["as far as the indent of its own text", " 10. A\n     C\n    D\n", undefined],
	["up to a heading", "- A\n## B\n", "- A"],
	["all of a text without a line end", "* A", "* A"],
	["no line end of its own", "- A\r\n  B\r\n\r\nC\r\n", "- A\r\n  B"],
	["nothing when a paragraph goes on", "- A\nB\n", undefined],
	["nothing when a tab indents", "- A\n\tB\n", undefined],
	["nothing in a quote", "> - A\n", undefined],
])("an item is %s", (_, text, item) => {
	const block = itemBlock(text, text.indexOf("A"));
	expect(block && text.slice(block.start, block.end)).toBe(item);
	if (block) expect(text.slice(block.start, block.textStart)).toMatch(/^\S+ $/);
});
