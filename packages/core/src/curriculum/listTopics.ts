import type { TopicId } from "../model/id.ts";
import type { RoadmapEntry, RoadmapSection } from "../model/roadmap.ts";

/** Every topic of some sections and of the sections inside them, subtopics included, in reading order. */
export function listTopics(sections: readonly RoadmapSection[]): TopicId[] {
	return sections.flatMap((section) => [
		...listEntryTopics(section.entries),
		...listTopics(section.sections),
	]);
}

/** Every topic of some entries, subtopics included, in reading order. */
export function listEntryTopics(entries: readonly RoadmapEntry[]): TopicId[] {
	return entries.flatMap((entry) => [entry.topic, ...listEntryTopics(entry.children)]);
}
