import type { ParsedRoadmap } from "../../../curriculum/parsedFile.ts";
import { defineRule, type Rule, type RuleFinding } from "../../engine/rule.ts";
import type { RuleIndex } from "../../engine/ruleIndex.ts";
import { listIds } from "../../reading/listIds.ts";
import { outlineOrder } from "./outlineOrder.ts";
import { reorderOutline } from "./reorderOutline.ts";

/** Outlines that list a topic before something it requires. Topics of other roadmaps count as known. */
export const orderRespectsPrerequisites: Rule = defineRule({
	code: "graph/order-respects-prerequisites",
	severity: "error",
	summary: "A roadmap lists a topic before one of its prerequisites.",
	why: "Who follows the roadmap from top to bottom gets stuck there.",
	fix: "Move the topic below its prerequisite. `--fix=unsafe` reorders a list; it moves nothing into another one, because the section of a topic is a choice of its authors.",
	fixKind: "unsafe",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"roadmaps/maths.md":
					"---\ntitle: Maths\n---\n\n## Start\n\n- ⟦[B](../topics/b.md)⟧\n- [A](../topics/a.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
			},
		},
		silent: {
			files: {
				"roadmaps/maths.md":
					"---\ntitle: Maths\n---\n\n## Start\n\n- [C](../topics/c.md)\n- [B](../topics/b.md)\n  - [A](../topics/a.md)\n",
				"topics/a.md": "---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\nrequires: [{ any: [a, c] }]\n---\n\nB.\n",
				"topics/c.md": "---\ntitle: C\nrequires: [elsewhere]\n---\n\nC.\n",
				"topics/elsewhere.md": "---\ntitle: E\n---\n\nE.\n",
			},
		},
	},
	*check(index) {
		for (const file of index.roadmaps) yield* checkOutline(file, index);
	},
});

function* checkOutline(file: ParsedRoadmap, index: RuleIndex): Iterable<RuleFinding> {
	const { document, links } = file;
	const outline = outlineOrder(file, index);
	const early = outline.early(links.map(({ topic }) => topic));
	if (early.length === 0) return;
	const mended = reorderOutline(file, index.textOf(document.file), outline);
	const left = new Set(mended && outline.early(mended.order).map(({ topic }) => topic));
	const places = new Map(links.map(({ topic, start, end }) => [topic, { start, end }]));
	for (const { topic: id, at, needs } of early) {
		const { start, end } = links[at]!;
		const edit = left.has(id)
			? undefined
			: mended?.edits.find((one) => one.start <= start && end <= one.end);
		const lowest = needs.toSorted((a, b) => places.get(b)!.start - places.get(a)!.start)[0];
		yield {
			...document.placeAt(start, end),
			message: `\`${id}\` stands above ${listIds(needs)}, which it requires.`,
			related: needs.map((other) => {
				const place = places.get(other)!;
				return {
					...document.placeAt(place.start, place.end),
					message: `\`${other}\` stands here`,
				};
			}),
			topicId: id,
			fix: `Move \`${id}\` below \`${lowest}\`.`,
			...(edit && { edits: [edit] }),
		};
	}
}
