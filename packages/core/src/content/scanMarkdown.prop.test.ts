import fc from "fast-check";
import { expect, test } from "vitest";
import type { MarkdownScan } from "./markdownScan.ts";
import { scanMarkdown } from "./scanMarkdown.ts";
import { treeScan } from "./treeScan.ts";

const word = fc.constantFrom("alpha", "Beta", "n", "ünï", "数学", "a_b", "5", "x>y");
const url = fc.constantFrom(
	"https://example.org/a",
	"../topics/b.md#c",
	"#part",
	"http://h.org/a(b)c",
);
const inline = fc.oneof(
	{ weight: 5, arbitrary: word },
	{ weight: 2, arbitrary: fc.tuple(word, url).map(([text, to]) => `[${text}](${to})`) },
	fc.tuple(word, url).map(([text, to]) => `![${text}](${to} "title")`),
	fc.tuple(word, url).map(([text, to]) => `[![${text}](${to})](https://example.org/x)`),
	url.map((to) => (to.startsWith("http") ? `<${to}>` : "word")),
	word.map((text) => `\`${text} [no](link)\``),
	fc.constant("\\[no\\](link)"),
	fc.constant("**bold** and *soft*"),
);
const sentence = fc
	.array(inline, { minLength: 1, maxLength: 5 })
	.map((parts) => `So ${parts.join(" ")}.`);
const block = fc.oneof(
	{ weight: 3, arbitrary: sentence },
	fc.tuple(sentence, sentence).map(([a, b]) => `${a}\n${b}`),
	fc
		.tuple(fc.integer({ min: 1, max: 6 }), inline)
		.map(([depth, text]) => `${"#".repeat(depth)} T ${text}`),
	word.map((text) => `Title ${text}\n=====`),
	fc
		.array(sentence, { minLength: 1, maxLength: 3 })
		.map((items) => items.map((item) => `- ${item}`).join("\n")),
	fc.tuple(word, sentence).map(([info, text]) => `\`\`\`${info}\n# no\n\n${text}\n\`\`\``),
	sentence.map((text) => `~~~\n${text}\n\`\`\`\n~~~`),
	sentence.map((text) => `    # code ${text}`),
	sentence.map((text) => `<!-- ${text}\n\n# no -->`),
	sentence.map((text) => `<div>\n${text}\n</div>`),
	sentence.map((text) => `> ${text}`),
	fc.tuple(word, url).map(([label, to]) => `[r${label}]: ${to}`),
);
const ending = fc.constantFrom("\n", "", "\n\n```js\n# never closed\n");
const document = fc
	.tuple(fc.array(block, { maxLength: 8 }), ending, fc.boolean())
	.map(([blocks, end, crlf]) => {
		const text = `${blocks.join("\n\n")}${end}`;
		return crlf ? text.replaceAll("\n", "\r\n") : text;
	});

const prefix = "---\ntitle: T\n---\n";

function comparable({ headings, links, unclosedFence }: MarkdownScan) {
	return { headings, links, unclosedFence };
}

test("the scanner and the tree find the same headings, links, images and open fences", () => {
	fc.assert(
		fc.property(document, (body) => {
			const text = prefix + body;
			const tree = treeScan(text, prefix.length);
			expect(comparable(scanMarkdown(text, prefix.length))).toEqual(tree && comparable(tree));
		}),
		{ numRuns: 500 },
	);
});

test("whatever the text, the scanner ends and its places lie in the text, in order", () => {
	const part = fc.constantFrom(
		"[",
		"]",
		"(",
		")",
		"`",
		"```",
		"~~~",
		"<",
		">",
		"!",
		"\\",
		"#",
		"\n",
		"- ",
		"a",
		"    ",
		"\t",
		"<!--",
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
			const text = parts.join("");
			const { headings, links } = scanMarkdown(text);
			for (const list of [headings, links]) {
				let last = 0;
				for (const { start, end } of list) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = start;
				}
			}
		}),
	);
});
