import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";

const gfm = unified().use(remarkParse).use(remarkGfm);

const links = [
	..."a|B c| |. |\n|\n\n|## T\n|- |1. |> |`|[|]|(|)|](|\\|!|<|[^1]|[ |y".split("|"),
	"[a](https://e.org/x)",
	"[b c](http://e.org/y_z)",
	"![i](https://e.org/p.png)",
	"[https://e.org](https://e.org)",
	'[t](https://e.org "title")',
	"[a](https://e.org/`x)",
	"](https://e.org/x)",
	"(https://e.org)",
	"https://e.org",
	"www.e.org",
	"<https://e.org>",
	"```\n",
];
const rows = [
	..."a~| ~:~-~---~ | ~\n~\n\n~\r\n~\r~\t~> ~- ~1. ~:-:~\\|~`~| a | b |\n~| --- |\n~|-|-|\n~x\n".split(
		"~",
	),
	"[ ] t\n",
	"- [x] d\n",
	"[a|b](https://e.org)",
];
const others = [
	..."a|~|~~|~~~\n|\n|\n\n|- |> |[ ]|[x] |[X]\n|[\t] |[^1]|[^1]: n\n|\\|&|*|_|1. ".split("|"),
	"&commat;",
	"&#58;",
	"http://",
	"http\\://e.org",
	"www.e.org",
	"www\\.e.org",
	"a@e.org",
	"a\\@e.org",
	"e.org",
	"mailto:a@e.org",
];

const blocks = [
	..."words~*a* b~`c`~ ~\n~\n\n~\n\n\n~## ~# T~###### Six\n~## Two words\n~\n## Two words\n~- ~- item\n~  - inner\n~1. ~> ~    ~---\n~[l](x)".split(
		"~",
	),
	"\n- [@video@Film](https://e.org/film) — 5min, free\n",
	"- [a b](https://e.org/x_y)\n",
	"- [a](https://e.org) *b*\n",
	"- [ ] t\n",
	"```\n",
	"```js\n",
	"```js x\n",
	"\n```c++\na\tb\n\n<c> *d*\n```\n",
	"| a |\n| - |\n",
];

const phrases = [
	"a",
	"B c",
	..."*a*~**b c**~_d_~__e__~***f***~snake_case~`c`~`x  y`~``z``~[l m](x_y)~[@n](o)~![p](q)~WWW.e.org".split(
		"~",
	),
	..." ~. ~, ~!~(~)~:~|~*~**~_~`~[~](u)~é~中~—~\u00a0~“".split("~"),
	..."\n~\n\n~\n- ~\n\n- ~\n- [x] ~\n> ~\n1. ~\n* ~\n## ~\n:-:\n~\n---\n~\n```\n".split("~"),
];

/** An empty item above a box: the parser itself asserts that a box is in an item, when it is developed. */
const STRAY_BOX = /(?:[-*+]|\d[.)])[ \t]*(?:\r\n?|\n)[ \t>]*\[[ \tx]\]/i;

test.each([
	["links", links],
	["tables", rows],
	["tasks, marks and addresses", others],
	["blocks that need no parser", blocks],
	["words, marks, code and links in paragraphs and lists", phrases],
])("law: the tree of a text with %s is the one that GFM gives", (_, parts) => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 9 }), (drawn) => {
			const body = drawn.join("");
			fc.pre(!STRAY_BOX.test(body));
			expect(parseMarkdownTree(body)).toEqual(gfm.parse(body));
		}),
		{ numRuns: 1500, seed: 20261121 },
	);
});
