import { describe, expect, it } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";
import { parseOutline } from "./parseOutline.ts";

const parse = (body: string) => parseOutline(parseMarkdownTree(body));
const leaf = (topic: string, optional = false) => ({ topic, optional, children: [] });

describe("parseOutline", () => {
	it("reads headings, topics and subtopics", async () => {
		const outline = await parse(`# Roadmap

Welcome.

- a plain list in the intro

## Phase 1: Start

What it is about.

### Mathematics

- [Vectors](../topics/vectors.md)
  - [Norms](../topics/norms.md) (optional)
- [Proofs](../topics/proofs.md)

## Phase 2

### Mathematics
`);
		expect(outline.unlinked).toEqual([]);
		expect(outline.introHtml).toContain("<p>Welcome.</p>");
		expect(outline.introHtml).toContain("<li>a plain list in the intro</li>");
		expect(outline.links.map(({ topic }) => topic)).toEqual(["vectors", "norms", "proofs"]);
		expect(outline.sections).toMatchObject([
			{
				id: "phase-1-start",
				title: "Phase 1: Start",
				summary: "What it is about.",
				entries: [],
				sections: [
					{
						id: "mathematics",
						entries: [
							{ topic: "vectors", optional: false, children: [leaf("norms", true)] },
							leaf("proofs"),
						],
					},
				],
			},
			{ id: "phase-2", sections: [{ id: "mathematics-1", title: "Mathematics" }] },
		]);
	});

	it("reports an item among topics that links to none, and keeps what is below it", async () => {
		const outline = await parse(
			"## A\n\n- [X](../topics/x.md)\n- Words\n  - [Y](../topics/y.md)\n",
		);
		expect(outline.unlinked).toMatchObject([{ text: "Words" }]);
		expect(outline.sections[0]?.entries).toEqual([leaf("x"), leaf("y")]);
	});

	it("takes a list without topics for prose", async () => {
		const { unlinked } = await parse("## A\n\n- [site](https://example.org)\n");
		expect(unlinked).toEqual([]);
	});
});
