import type { Roadmap, RoadmapEntry, RoadmapSection, TopicGroup, TopicId } from "@prereq/core";

/** How the roadmap lists a topic. */
export interface Listing {
	/** A topic that is listed twice is optional only if it is so both times, as progress counts it. */
	readonly optional: boolean;
	/** The topic whose subtopic this is. */
	readonly parent?: TopicId;
	readonly group?: TopicGroup;
}

function groupsByTopic(groups: readonly TopicGroup[]): Map<TopicId, TopicGroup> {
	const found = new Map<TopicId, TopicGroup>();
	for (const group of groups) {
		for (const id of group.of) if (!found.has(id)) found.set(id, group);
	}
	return found;
}

/** The listing of each topic of the outline; where a topic is listed twice, the first place counts. */
export function listings(roadmap: Pick<Roadmap, "sections" | "groups">): Map<TopicId, Listing> {
	const groups = groupsByTopic(roadmap.groups);
	const found = new Map<TopicId, Listing>();
	const add = (entries: readonly RoadmapEntry[], parent?: TopicId): void => {
		for (const { topic, optional, children } of entries) {
			const known = found.get(topic);
			const group = groups.get(topic);
			if (known === undefined) {
				found.set(topic, { optional, ...(parent && { parent }), ...(group && { group }) });
			} else if (known.optional && !optional) {
				found.set(topic, { ...known, optional });
			}
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
