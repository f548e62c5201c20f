import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";
import { parseOutline } from "./parseOutline.ts";
import { scanOutline } from "./scanOutline.ts";

async function expectSameAsTree(body: string): Promise<void> {
	const scanned = scanOutline(body);
	if (!scanned) return;
	const { introHtml: _, ...fromTree } = await parseOutline(parseMarkdownTree(body));
	const { intro: __, ...fromLines } = scanned;
	expect(fromLines).toEqual(fromTree);
}

const PLAIN = `Welcome.

- a list

## Phase 1: Start

What it is
about.

### Mathematics

- [Vectors](../topics/vectors.md)
  - [Norms](../topics/norms.md) (optional)
    - [Unit balls](../topics/unit-balls.md)
- [Proofs](../topics/proofs.md)

Closing words.

## Phase 2
- [Git](../topics/git.md)
`;

describe("scanOutline", () => {
	it("reads a plain outline as the tree does", async () => {
		expect(scanOutline(PLAIN)?.links).toHaveLength(5);
		await expectSameAsTree(PLAIN);
	});

	it.each([
		"no section at all\n",
		"```\n## not a heading\n```\n## A\n",
		"<!--\n## hidden\n-->\n## A\n",
		"## A *b*\n",
		"## A\n\n- words\n",
		"## A\n\n- [x](https://example.org/)\n",
		"## A\n\n- [x](x.md)\nlazy line\n",
		"## A\n\n1. [x](x.md)\n",
		"## A\r\n\r\n- [x](x.md)\r\n",
		"## A\n\nTitle\n===\n",
	])("leaves %j to the tree", (body) => {
		expect(scanOutline(body)).toBeUndefined();
	});

	const line = fc.constantFrom(
		"## A",
		"### B",
		"## A ##",
		"# T",
		"- [X](../topics/x.md)",
		"  - [Y](../topics/y.md) (optional)",
		"    - [Z](z.md)",
		" - [W](w.md)",
		"- words",
		"Prose here.",
		"two spaces  ",
		"1. one",
		"---",
		"> quote",
		"    code",
		"`x`",
		"",
		"",
	);
	it("law: what it reads is what the tree says", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 14 }), (lines) =>
				expectSameAsTree(lines.join("\n")),
			),
			{ numRuns: 1500 },
		);
	});
});
