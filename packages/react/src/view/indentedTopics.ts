import type { TopicId } from "@prereq/core";
import type { Listing } from "./listings.ts";
import type { PlacedSection } from "./placeSections.ts";

/**
 * The subtopics that stand below their parent, with at most its other subtopics between. Rows
 * follow the order of learning, in which a subtopic may come anywhere: one that was indented below
 * another topic would seem to be part of that.
 */
export function indentedTopics(
	sections: readonly PlacedSection[],
	listed: ReadonlyMap<TopicId, Listing>,
): ReadonlySet<TopicId> {
	const found = new Set<TopicId>();
	const visit = ({ rows, sections: inner }: PlacedSection): void => {
		let above: TopicId | undefined;
		for (const row of rows) {
			for (const { topic } of row.topics) {
				const parent = listed.get(topic)?.parent;
				if (parent !== undefined && parent === above) found.add(topic);
				else above = topic;
			}
		}
		inner.forEach(visit);
	};
	sections.forEach(visit);
	return found;
}
