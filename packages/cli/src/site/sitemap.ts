import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { HOME, roadmapUrl, topicUrl } from "./siteUrl.ts";

/** The sitemap for search engines; undefined without a host, because its addresses have to be absolute. */
export function toSitemap({ base, curriculum }: Site): string | undefined {
	if (base.origin === undefined) return undefined;
	const entries = [
		entry(absoluteUrl(base, HOME)),
		...curriculum.roadmaps
			.filter(({ meta }) => meta.isHidden !== true)
			.map(({ id, meta }) =>
				entry(absoluteUrl(base, roadmapUrl(id)), meta.sitemap?.changefreq, meta.sitemap?.priority),
			),
		...curriculum.topics.map(({ id }) => entry(absoluteUrl(base, topicUrl(id)))),
	];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...entries,
		"</urlset>",
		"",
	].join("\n");
}

function entry(location: string | undefined, frequency?: string, priority?: number): string {
	const parts = [
		element("loc", location),
		element("changefreq", frequency),
		element("priority", priority?.toFixed(1)),
	];
	return `<url>${parts.join("")}</url>`;
}

function element(name: string, text: string | undefined): string {
	if (text === undefined) return "";
	const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return `<${name}>${escaped}</${name}>`;
}
