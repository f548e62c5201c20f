import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";
import { plainHtml } from "./plainHtml.ts";
import { sanitizedHtml } from "./sanitizedHtml.ts";

const parts = [
	..."a~b & c~<~\"~'~**~*~_~`~``~\n~\n\n~  \n~\\~~~ ~## ~# ~- ~* ~1. ~7) ~   ~    ~> ~---\n~- [ ] ~- [x] ~|~| a | b |\n~| :- | -: |\n~| c |\n~&amp;~<b>~<!-- x -->~@x~😀 — 字".split(
		"~",
	),
	"~~",
	"```js\n",
	"```c++ x\n",
	"```\n",
	"[l](https://e.org/a_b?c=d#e)",
	"[l](http://e.org/%C3%A4)",
	"[l](https://e.org/?a=1&b=2)",
	"[l](HTTPS://e.org)",
	"[l](javascript:alert(1))",
	"[l](//e.org/x.md)",
	"[l](mailto:a@e.org)",
	'[l](https://e.org "t")',
	"[l](../topics/linear-algebra.md)",
	"[l](topics/%C3%A4.md#x)",
	"[l](#part)",
	"[l](a:b)",
	"[l](x/a:b)",
	"[l]()",
	"![i](p.png)",
	"[ref]\n\n[ref]: https://e.org\n",
	"[^1]\n\n[^1]: note\n",
	"https://e.org",
];

test("law: HTML without a tree is that of the sanitised tree", () => {
	let plain = 0;
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 10 }), (drawn) => {
			const nodes = parseMarkdownTree(drawn.join("")).children;
			const html = plainHtml(nodes);
			if (html === undefined) return;
			plain++;
			expect(html).toBe(sanitizedHtml(nodes));
		}),
		{ numRuns: 6000, seed: 20261121 },
	);
	expect(plain).toBeGreaterThan(2000);
});

test.each([
	"<script>alert(1)</script>",
	"a <b onclick=x>b</b>",
	"![i](javascript:x)",
	"[l](javascript:alert)",
	"[l](data:text/html,x)",
	"[l](https://e.org 'a title')",
	"one  \ntwo",
])("%s is left to the sanitiser", (body) => {
	expect(plainHtml(parseMarkdownTree(body).children)).toBeUndefined();
});
