import { expect, test } from "vitest";
import { htmlText } from "./htmlText.ts";

test("paragraphs, items, headings and code keep their shape", () => {
	const html =
		'<p>One <a href="x">two</a>,\n<em>three</em>.</p>\n<h3>Next</h3>\n<ul>\n<li>a</li>\n<li><p>b</p></li>\n</ul>\n<p>Run <code>x &lt; y</code>:</p><pre><code class="language-py">a\n\n  b\n</code></pre>';
	expect(htmlText(html)).toBe(
		"One two,\nthree.\n\n**Next**\n\n- a\n- b\n\nRun `x < y`:\n```\na\n\n  b\n```",
	);
});

test("entities become the letters that they stand for, once", () => {
	expect(htmlText("&amp;lt; &#x26; &#38; &quot;&constructor;")).toBe('&lt; & & "&constructor;');
});
