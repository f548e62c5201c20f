import type { RoadmapData, Topic, TopicId } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import type { Site } from "./site.ts";

/**
 * A topic with its neighbours as data of a roadmap: all that its page shows, so that the work per
 * page does not grow with the curriculum.
 */
export function topicSlice(site: Site, topic: Topic): RoadmapData {
	const wanted = new Set<TopicId>([
		topic.id,
		...requiredTopics(topic.requires),
		...topic.corequisites.map((one) => one.topic),
		...topic.recommends.map((one) => one.topic),
	]);
	for (const { id } of site.index.dependents.get(topic.id) ?? []) wanted.add(id);
	return sliceOf(site, topic, [...wanted]);
}

/** Some topics as data of the first roadmap that lists a topic. */
export function sliceOf(
	{ curriculum, index }: Site,
	topic: Topic,
	ids: readonly TopicId[],
): RoadmapData {
	return {
		format: curriculum.format,
		locale: curriculum.locale,
		roadmap: index.spots.get(topic.id)?.[0]?.roadmap ?? unlisted,
		topics: ids.flatMap((id) => index.topics.get(id) ?? []),
	};
}

/** The roadmap of a topic that no roadmap lists. */
const unlisted: RoadmapData["roadmap"] = {
	id: "unlisted",
	title: "",
	tags: [],
	aliases: [],
	sources: [],
	meta: {},
	relatedRoadmaps: [],
	introHtml: "",
	sections: [],
	tracks: [],
	groups: [],
	goals: [],
	layout: { columns: 1, layers: [], lines: [] },
};
