import type { RoadmapData, Topic, TopicId } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import type { Site } from "./site.ts";

/**
 * A topic with its neighbours as data of a roadmap: all that its page shows, so that the work per
 * page does not grow with the curriculum.
 */
export function topicSlice({ curriculum, index }: Site, topic: Topic): RoadmapData {
	const wanted = new Set<TopicId>([
		topic.id,
		...requiredTopics(topic.requires),
		...topic.corequisites.map((one) => one.topic),
		...topic.recommends.map((one) => one.topic),
	]);
	const neighbours = [...wanted].flatMap((id) => index.topics.get(id) ?? []);
	const dependents = (index.dependents.get(topic.id) ?? []).filter(({ id }) => !wanted.has(id));
	return {
		format: curriculum.format,
		locale: curriculum.locale,
		roadmap: index.spots.get(topic.id)?.[0]?.roadmap ?? unlisted,
		topics: [...neighbours, ...dependents],
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
