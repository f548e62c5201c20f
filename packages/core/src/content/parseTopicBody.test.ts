import { describe, expect, it } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";
import { parseTopicBody } from "./parseTopicBody.ts";

const parse = (body: string) => parseTopicBody(parseMarkdownTree(body));

describe("parseTopicBody", () => {
	it("reads the parts that have a meaning", async () => {
		const { content, problems } = await parse(`# Vectors

Arrows, and *lists* of numbers.

More about them.

## Objectives

- Add two vectors
- Compute a norm

## History

Hamilton.

## Resources

- [@video@Essence](https://example.org/v) — free, 3h
- [A page](https://example.org/p)

## Checkpoint

- [ ] Add (1, 2) and (3, 4).
`);
		expect(problems).toEqual([]);
		expect(content).toEqual({
			summary: "Arrows, and lists of numbers.\n\nMore about them.",
			bodyHtml:
				"<p>Arrows, and <em>lists</em> of numbers.</p>\n<p>More about them.</p>\n<h2>History</h2>\n<p>Hamilton.</p>",
			objectives: ["Add two vectors", "Compute a norm"],
			resources: [
				{
					type: "video",
					title: "Essence",
					url: "https://example.org/v",
					cost: "free",
					duration: 180,
				},
				{ type: "website", title: "A page", url: "https://example.org/p" },
			],
			checkpoint: ["Add (1, 2) and (3, 4)."],
		});
	});

	it("knows section names in Chinese", async () => {
		const { content } = await parse("## 目标\n\n- 甲\n\n## 检查点\n\n- 乙\n");
		expect(content).toMatchObject({ objectives: ["甲"], checkpoint: ["乙"] });
	});

	it.each([
		["- [@vidoe@T](https://example.org)", /`vidoe` is not a type/, /Did you mean `video`/],
		["- [@video@](https://example.org)", /no title/, undefined],
		["- [@video@T](javascript:alert(1))", /not a URL/, /absolute/],
		["- [@video@T](ftp://example.org)", /not a URL/, /absolute/],
		["- [@video@T](https://example.org) — free, soon", /`soon`/, /free, 45min/],
		["- only words", /does not start with a link/, undefined],
	])("complains about %s", async (item, message, fix) => {
		const { problems } = await parse(`## Resources\n\n${item}\n`);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toMatch(message);
		if (fix) expect(problems[0]?.fix).toMatch(fix);
	});

	it("puts the options of a question behind it", async () => {
		const { content } = await parse(
			"## Checkpoint\n\n- What is 1 + 1?\n  - [x] Two\n  - [ ] Three\n- [ ] Build it.\n",
		);
		expect(content.checkpoint).toEqual(["What is 1 + 1? (Two / Three)", "Build it."]);
	});

	it("keeps nothing that could run in a page", async () => {
		const { content } = await parse(
			'<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n[y](vbscript:x) ![z](data:text/html,x)\n\n<svg onload="alert(1)"></svg>\n',
		);
		expect(content.bodyHtml).not.toMatch(/script|onerror|onload|data:|<svg/i);
	});

	it("turns a link to a topic's file into a link to the topic", async () => {
		const { content } = await parse(
			"See [proofs](../topics/proofs.md) and [the site](https://a.example).\n",
		);
		expect(content.bodyHtml).toContain('<a href="#proofs" data-topic="proofs">proofs</a>');
		expect(content.bodyHtml).toContain('rel="noopener noreferrer"');
	});

	it("reads tables although plain Markdown has none", async () => {
		const { content } = await parse("| a | b |\n| - | - |\n| 1 | 2 |\n");
		expect(content.bodyHtml).toContain("<table>");
	});
});
