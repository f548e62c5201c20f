import type { Topic } from "@prereq/core";
import { requiredTopics } from "@prereq/core/progress";
import { shorten } from "../shorten.ts";
import type { Site } from "../site.ts";
import { roadmapUrl, topicUrl } from "../siteUrl.ts";
import type { JsonLd } from "./jsonLd.ts";
import { pageAddress } from "./pageAddress.ts";
import { toIsoDuration } from "./toIsoDuration.ts";

/** A topic as a learning resource: what it teaches, what it asks for, how long it takes. */
export function learningResourceData(site: Site, topic: Topic): JsonLd {
	const page = topicUrl(topic.id);
	const address = pageAddress(site, page);
	const needs = requiredTopics(topic.requires);
	const spots = site.index.spots.get(topic.id) ?? [];
	return {
		"@type": "LearningResource",
		url: address(page),
		name: topic.title,
		description: shorten(topic.summary),
		inLanguage: topic.language ?? site.locale,
		learningResourceType: topic.kind,
		educationalLevel: topic.level,
		keywords: topic.tags.length > 0 ? topic.tags.join(", ") : undefined,
		timeRequired: topic.effort && toIsoDuration(topic.effort.likely),
		teaches: listOf(topic.objectives),
		competencyRequired: listOf(
			[...needs].map((id) => ({
				"@type": "DefinedTerm",
				name: site.index.topics.get(id)?.title ?? id,
				url: address(topicUrl(id)),
			})),
		),
		isPartOf: listOf(
			spots.map(({ roadmap }) => ({
				"@type": "Course",
				"@id": `${address(roadmapUrl(roadmap.id))}#course`,
				name: roadmap.title,
			})),
		),
	};
}

function listOf<T>(items: readonly T[]): readonly T[] | undefined {
	return items.length > 0 ? items : undefined;
}
