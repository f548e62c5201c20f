import type { RoadmapMeta } from "@prereq/core";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import {
	HOME,
	PATHWAYS,
	pathwayUrl,
	roadmapUrl,
	roleUrl,
	TOPICS,
	topicUrl,
	transitionUrl,
} from "./siteUrl.ts";

/**
 * The sitemap for search engines, every page in every language; undefined without a host, because its
 * addresses have to be absolute.
 */
export function toSitemap(site: Site): string | undefined {
	if (site.base.origin === undefined) return undefined;
	const { roadmaps, topics, roles, transitions, pathways } = site.curriculum;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries(site, HOME),
		...roadmaps
			.filter(({ meta }) => meta.isHidden !== true)
			.flatMap(({ id, meta }) => entries(site, roadmapUrl(id), meta.sitemap)),
		...entries(site, TOPICS),
		...topics.flatMap(({ id }) => entries(site, topicUrl(id))),
		...roles.flatMap(({ id }) => entries(site, roleUrl(id))),
		...transitions.flatMap(({ id }) => entries(site, transitionUrl(id))),
		...(pathways.length > 0 ? entries(site, PATHWAYS) : []),
		...pathways.flatMap(({ id }) => entries(site, pathwayUrl(id))),
		"</urlset>",
		"",
	].join("\n");
}

/** A page in each of its languages; every one names all, itself included. */
function entries(site: Site, page: string, hints?: RoadmapMeta["sitemap"]): string[] {
	const { base, editions } = site;
	const alternates = editions.map(
		({ locale, prefix }) =>
			`<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeXml(absoluteUrl(base, prefix + page) ?? "")}"/>`,
	);
	return editions.map(({ prefix }) => {
		const parts = [
			element("loc", absoluteUrl(base, prefix + page)),
			...(editions.length > 1 ? alternates : []),
			element("changefreq", hints?.changefreq),
			element("priority", hints?.priority.toFixed(1)),
		];
		return `<url>${parts.join("")}</url>`;
	});
}

function element(name: string, text: string | undefined): string {
	return text === undefined ? "" : `<${name}>${escapeXml(text)}</${name}>`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
