import type { TopicId } from "@prereq/core";
import type { PlacedSection } from "./placeSections.ts";

/** The topics that are drawn in some sections and in those inside them. */
export function readingOrder(sections: readonly PlacedSection[]): TopicId[] {
	return sections.flatMap((section) => [
		...section.rows.flatMap((row) => row.topics.map((placed) => placed.topic)),
		...readingOrder(section.sections),
	]);
}
