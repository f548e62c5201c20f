import type { CompiledCurriculum, CompiledRoadmap, RoadmapSection, Topic } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import { listedTopics } from "../listedTopics.ts";

/** Where a topic stands in a roadmap. */
export interface TopicSpot {
	readonly roadmap: CompiledRoadmap;
	/** Innermost section that lists it. */
	readonly section: RoadmapSection;
	readonly previous: string | undefined;
	readonly next: string | undefined;
}

/** Questions that pages ask about the curriculum, answered once. */
export interface SiteIndex {
	readonly topics: ReadonlyMap<string, Topic>;
	readonly roadmaps: ReadonlyMap<string, CompiledRoadmap>;
	/** The topics of each roadmap in reading order. */
	readonly order: ReadonlyMap<string, readonly string[]>;
	readonly spots: ReadonlyMap<string, readonly TopicSpot[]>;
	readonly dependents: ReadonlyMap<string, readonly Topic[]>;
}

/** Builds the index in time proportional to the curriculum. */
export function indexSite(curriculum: CompiledCurriculum): SiteIndex {
	const spots = new Map<string, TopicSpot[]>();
	const order = new Map<string, string[]>();
	for (const roadmap of curriculum.roadmaps) {
		const listed = listedTopics(roadmap.sections);
		const ids = [...listed.keys()];
		order.set(roadmap.id, ids);
		for (const [position, id] of ids.entries()) {
			const spot: TopicSpot = {
				roadmap,
				section: listed.get(id)!,
				previous: ids[position - 1],
				next: ids[position + 1],
			};
			append(spots, id, spot);
		}
	}
	const dependents = new Map<string, Topic[]>();
	for (const topic of curriculum.topics) {
		for (const id of requiredTopics(topic.requires)) append(dependents, id, topic);
	}
	return {
		topics: new Map(curriculum.topics.map((topic) => [topic.id, topic])),
		roadmaps: new Map(curriculum.roadmaps.map((roadmap) => [roadmap.id, roadmap])),
		order,
		spots,
		dependents,
	};
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
