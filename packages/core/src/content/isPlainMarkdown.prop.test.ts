import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainMarkdown } from "./isPlainMarkdown.ts";
import { scanMarkdown } from "./scanMarkdown.ts";
import { treeScan } from "./treeScan.ts";

const part = fc.constantFrom(
	"a",
	"B c",
	" ",
	"# ",
	"## T",
	"\n> ",
	"\n- [ ] ",
	"   - ",
	"\n| a | b |\n",
	"\n| --- | --- |\n",
	"- ",
	"1. ",
	"\n",
	"\n\n",
	"\n",
	"```\n",
	"```js\n",
	"`",
	"`x`",
	"[t](u)",
	"[t](u_v)",
	"[t](*w)",
	"## A: b",
	"[t](u.md#a)",
	"![i](p.png)",
	"[",
	"](",
	")",
	"]",
	"*",
	"**b**",
	"_",
	"_e_",
	"<",
	">",
	"|",
	"~~~",
	"  ",
	"    ",
	"=",
	"---",
	"!",
	"https://e.org",
	"\\",
	"&amp;",
	"[r]: u\n",
	"@video@",
	".",
	":",
	"-",
	"(",
	"\t",
	"\r\n",
);

test("of plain Markdown the scanner and the tree always say the same", () => {
	let plain = 0;
	fc.assert(
		fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
			const text = parts.join("");
			if (!isPlainMarkdown(text)) return;
			plain++;
			const { opaque, ...scan } = scanMarkdown(text);
			const tree = treeScan(text);
			expect(scan).toEqual({
				headings: tree?.headings,
				links: tree?.links,
				unclosedFence: tree?.unclosedFence,
			});
			const bounds = new Set(tree?.opaque.map(({ start, end }) => `${start}-${end}`));
			for (const { start, end } of opaque) expect(bounds).toContain(`${start}-${end}`);
		}),
		{ numRuns: 20_000 },
	);
	expect(plain).toBeGreaterThan(1000);
});
