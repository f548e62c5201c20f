import type { TopicId } from "@prereq/core";
import type { PlacedSection } from "./placeSections.ts";

/** The topics that are drawn in some sections and in those inside them. */
export function readingOrder(sections: readonly PlacedSection[]): TopicId[] {
	const order: TopicId[] = [];
	const visit = (inner: readonly PlacedSection[]): void => {
		for (const section of inner) {
			for (const row of section.rows) for (const { topic } of row.topics) order.push(topic);
			visit(section.sections);
		}
	};
	visit(sections);
	return order;
}
