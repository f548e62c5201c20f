import { describe, expect, it } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";
import { parseTransitionBody } from "./parseTransitionBody.ts";

const parse = (body: string) => parseTransitionBody(parseMarkdownTree(body));
const item = (text: string) => ({ text, textHtml: text, topics: [] });

describe("parseTransitionBody", () => {
	it("reads every part", async () => {
		const { content, problems, resourceProblems, links } = await parse(`# Title

You know systems.

## Steps

### Foundations: the basics (8w)

Start here.

- [ ] Learn [vectors](../topics/vectors.md) and *git*
  - [ ] a part of it
- [@course@A course](https://example.org/c) — free, 60h
- A [plain link](https://example.org/p)

### Later

## Background

Free text.

## Reality check

### What you will love

- Freedom

## Action plan

### This week

First of all.

- [x] Enrol

## FAQ

### Do I need a PhD?

Not *always*.
`);
		expect([...problems, ...resourceProblems]).toEqual([]);
		expect(links.map(({ topic }) => topic)).toEqual(["vectors"]);
		expect(content).toEqual({
			summary: "You know systems.",
			bodyHtml: "<p>You know systems.</p>\n<h2>Background</h2>\n<p>Free text.</p>",
			steps: [
				{
					title: "Foundations: the basics",
					weeks: 8,
					summary: "Start here.",
					tasks: [
						{
							text: "Learn vectors and git",
							textHtml:
								'Learn <a href="#vectors" data-topic="vectors">vectors</a> and <em>git</em>',
							topics: ["vectors"],
						},
						item("a part of it"),
						{
							text: "A plain link",
							textHtml:
								'A <a href="https://example.org/p" rel="noopener noreferrer">plain link</a>',
							topics: [],
						},
					],
					resources: [
						{
							type: "course",
							title: "A course",
							url: "https://example.org/c",
							cost: "free",
							duration: 3600,
						},
					],
				},
				{ title: "Later", summary: "", tasks: [], resources: [] },
			],
			realityCheck: [{ title: "What you will love", summary: "", items: [item("Freedom")] }],
			actionPlan: [{ title: "This week", summary: "First of all.", items: [item("Enrol")] }],
			questions: [{ question: "Do I need a PhD?", answerHtml: "<p>Not <em>always</em>.</p>" }],
		});
	});

	it.each([
		["## Steps\n\n### 基础 (8w)\n", { title: "基础", weeks: 8 }],
		["## 步骤\n\n### 基础（1.5周）\n", { title: "基础", weeks: 1.5 }],
		["## Steps\n\n### Basics (2 weeks)\n", { title: "Basics", weeks: 2 }],
		["## Steps\n\n### Basics (again)\n", { title: "Basics (again)" }],
	])("reads the weeks of %j", async (body, step) => {
		const { content, problems } = await parse(body);
		expect(problems).toEqual([]);
		expect(content.steps).toEqual([{ ...step, summary: "", tasks: [], resources: [] }]);
	});

	it.each([
		["## Steps\n\n### A (8 months)\n", "### A (8 months)", "number of weeks"],
		["## Steps\n\n### A (0w)\n", "### A (0w)", "number of weeks"],
		["## Steps\n\n- task\n", "- task", "no heading"],
		["## Questions\n\nWhy?\n", "Why?", "no heading"],
	])("complains about %j", async (body, covered, message) => {
		const { problems } = await parse(body);
		expect(problems.map(({ start, end }) => body.slice(start, end))).toEqual([covered]);
		expect(problems[0]?.message).toContain(message);
	});

	it("complains about a resource at its place", async () => {
		const body = "## Steps\n\n### A\n\n- [@vidoe@T](https://example.org)\n";
		const { resourceProblems } = await parse(body);
		expect(resourceProblems.map(({ start, end }) => body.slice(start, end))).toEqual([
			"[@vidoe@T](https://example.org)",
		]);
	});

	it("keeps nothing that could run in a page", async () => {
		const { content } = await parse(
			"## Action plan\n\n### Now\n\n- <img src=x onerror=alert(1)> [x](javascript:alert(1))\n",
		);
		expect(content.actionPlan[0]?.items[0]?.textHtml).toBe(" <a>x</a>");
	});
});
