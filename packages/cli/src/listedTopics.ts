import type { RoadmapSection, TopicId } from "@prereq/core";

/** The topics of an outline in reading order, each with the innermost section that first lists it. */
export function listedTopics(
	sections: readonly RoadmapSection[],
): ReadonlyMap<TopicId, RoadmapSection> {
	const listed = new Map<TopicId, RoadmapSection>();
	const pending = sections.toReversed();
	for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
		const entries = section.entries.toReversed();
		for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
			if (!listed.has(entry.topic)) listed.set(entry.topic, section);
			entries.push(...entry.children.toReversed());
		}
		pending.push(...section.sections.toReversed());
	}
	return listed;
}
