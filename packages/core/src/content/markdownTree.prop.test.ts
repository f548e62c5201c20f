import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";

const gfm = unified().use(remarkParse).use(remarkGfm);

const part = fc.constantFrom(
	..."a|B c| |. |\n|\n\n|## T\n|- |1. |> |`|[|]|(|)|](|\\|!|<|[^1]|[ |y]".split("|"),
	"[a](https://e.org/x)",
	"[b c](http://e.org/y_z)",
	"![i](https://e.org/p.png)",
	"[https://e.org](https://e.org)",
	'[t](https://e.org "title")',
	"](https://e.org/x)",
	"(https://e.org)",
	"https://e.org",
	"www.e.org",
	"<https://e.org>",
	"```\n",
);

test("law: the tree of a text with links is the one that GFM gives", () => {
	fc.assert(
		fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
			const body = parts.join("");
			expect(parseMarkdownTree(body)).toEqual(gfm.parse(body));
		}),
		{ numRuns: 2000, seed: 20261121 },
	);
});
