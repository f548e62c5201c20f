import type { Roadmap, RoadmapEntry, RoadmapSection, TopicGroup, TopicId } from "@prereq/core";

/** How the roadmap lists a topic. */
export interface Listing {
	readonly optional: boolean;
	/** The topic whose subtopic this is. */
	readonly parent?: TopicId;
	readonly group?: TopicGroup;
}

/** The listing of each topic of the outline; the first mention of a topic wins. */
export function listings(roadmap: Pick<Roadmap, "sections" | "groups">): Map<TopicId, Listing> {
	const groups = new Map<TopicId, TopicGroup>();
	for (const group of roadmap.groups) for (const id of group.of) groups.set(id, group);
	const found = new Map<TopicId, Listing>();
	const add = (entries: readonly RoadmapEntry[], parent?: TopicId): void => {
		for (const { topic, optional, children } of entries) {
			const group = groups.get(topic);
			const listing = { optional, ...(parent && { parent }), ...(group && { group }) };
			if (!found.has(topic)) found.set(topic, listing);
			add(children, topic);
		}
	};
	const visit = (sections: readonly RoadmapSection[]): void => {
		for (const section of sections) {
			add(section.entries);
			visit(section.sections);
		}
	};
	visit(roadmap.sections);
	return found;
}
