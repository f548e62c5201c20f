import type { Root } from "mdast";
import type { BodySpan } from "./topicShape.ts";

/** Where the headings of an outline's sections are, in reading order; offsets are into the body. */
export function headingSpans(tree: Root): BodySpan[] {
	return tree.children.flatMap((node) => {
		if (node.type !== "heading" || node.depth === 1) return [];
		const start = node.position?.start.offset ?? 0;
		return [{ start, end: node.position?.end.offset ?? start }];
	});
}
