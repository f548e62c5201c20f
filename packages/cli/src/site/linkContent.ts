import type { Site } from "./site.ts";
import { relativeUrl, roadmapUrl, topicUrl } from "./siteUrl.ts";
import { linkTopics } from "./topicLinks.ts";

/** Points links to content files at the pages made from them. */
export function linkContent(html: string, { index }: Site, url: string): string {
	return linkTopics(html, (id) => {
		if (index.topics.has(id)) return relativeUrl(url, topicUrl(id));
		return index.roadmaps.has(id) ? relativeUrl(url, roadmapUrl(id)) : undefined;
	});
}
