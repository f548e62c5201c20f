import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseMarkdownTree } from "./markdownTree.ts";
import { countShape, scanTopicShape } from "./scanTopicShape.ts";
import { topicShape } from "./topicShape.ts";

const LINES = [
	..."Words.|## Objectives|## 目标|## Checkpoint|## Resources|## History|### Detail|# Title".split(
		"|",
	),
	..."- one|- [ ] two|* three|1. four|2) five|  - nested|  continued|-|- - -|***|\t- tab".split(
		"|",
	),
	..."```|~~~|---|===|<div>|<!-- x|    code|> quote| ## shifted|## **Objectives**|## Resources ##".split(
		"|",
	),
	..."[x]: https://example.org|## |##|#hash|+ plus|10. ten|- ".split("|"),
];

it("law: counting lines says what the tree says, or that it does not know", () => {
	const body = fc
		.tuple(
			fc.array(fc.constantFrom("", "", ...LINES), { maxLength: 14 }),
			fc.constantFrom("\n", "\r\n"),
		)
		.map(([lines, end]) => lines.join(end));
	fc.assert(
		fc.property(body, (text) => {
			const counts = scanTopicShape(text);
			if (counts) expect(counts).toEqual(countShape(topicShape(parseMarkdownTree(text))));
		}),
		{ numRuns: 2000 },
	);
});

it("law: a plainly written body is counted without a tree", () => {
	const items = fc.array(fc.stringMatching(/^[A-Za-z ]{1,20}\.$/), { maxLength: 5 });
	fc.assert(
		fc.property(items, items, (objectives, checkpoint) => {
			const list = (texts: readonly string[]) => texts.map((text) => `- x${text}\n`).join("");
			const text = `About.\n\n## Objectives\n\n${list(objectives)}\n## 检查点\n\n${list(checkpoint)}`;
			expect(scanTopicShape(text)).toEqual({
				intro: true,
				sections: 0,
				objectives: objectives.length,
				checkpoint: checkpoint.length,
				resources: undefined,
			});
		}),
	);
});
