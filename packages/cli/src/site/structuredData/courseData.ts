import type { CompiledRoadmap } from "@prereq/core";
import { describeRoadmap } from "../describeRoadmap.ts";
import { roadmapFacts } from "../roadmapFacts.ts";
import type { Site } from "../site.ts";
import { HOME, roadmapUrl, topicUrl } from "../siteUrl.ts";
import type { JsonLd } from "./jsonLd.ts";
import { pageAddress } from "./pageAddress.ts";
import { toIsoDuration } from "./toIsoDuration.ts";

/** A roadmap as a course that one follows alone and online, its sections as the syllabus. */
export function courseData(site: Site, roadmap: CompiledRoadmap, from: string): JsonLd {
	const address = pageAddress(site, from);
	const { effort, sections } = roadmapFacts(site, roadmap);
	const { schema, seo } = roadmap.meta;
	const url = address(roadmapUrl(roadmap.id));
	return {
		"@type": "Course",
		"@id": `${url}#course`,
		url,
		name: roadmap.title,
		description: schema?.description ?? describeRoadmap(roadmap) ?? roadmap.title,
		inLanguage: site.locale,
		keywords: seo?.keywords?.join(", "),
		image: schema?.imageUrl,
		datePublished: schema?.datePublished,
		dateModified: schema?.dateModified,
		timeRequired: toIsoDuration(effort),
		provider: { "@type": "Organization", name: site.title, url: address(HOME) },
		hasCourseInstance: {
			"@type": "CourseInstance",
			courseMode: "Online",
			courseWorkload: toIsoDuration(effort),
		},
		syllabusSections: sections.map(({ section, effort: minutes }) => ({
			"@type": "Syllabus",
			name: section.title,
			description: section.summary || undefined,
			timeRequired: toIsoDuration(minutes),
		})),
	};
}

/** The topics of a roadmap in reading order. */
export function topicListData(site: Site, roadmap: CompiledRoadmap): JsonLd {
	const address = pageAddress(site, roadmapUrl(roadmap.id));
	const ids = site.index.order.get(roadmap.id) ?? [];
	return {
		"@type": "ItemList",
		name: roadmap.title,
		numberOfItems: ids.length,
		itemListOrder: "https://schema.org/ItemListOrderAscending",
		itemListElement: ids.map((id, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: site.index.topics.get(id)?.title ?? id,
			url: address(topicUrl(id)),
		})),
	};
}

/** The site itself, and its roadmaps as a list of courses. */
export function siteData(site: Site, description: string): readonly JsonLd[] {
	const address = pageAddress(site, HOME);
	const listed = site.curriculum.roadmaps.filter(({ meta }) => meta.isHidden !== true);
	return [
		{
			"@type": "WebSite",
			url: address(HOME),
			name: site.title,
			description,
			inLanguage: site.locale,
		},
		{
			"@type": "ItemList",
			numberOfItems: listed.length,
			itemListElement: listed.map((roadmap, index) => ({
				"@type": "ListItem",
				position: index + 1,
				item: courseData(site, roadmap, HOME),
			})),
		},
	];
}
