import type { CompiledCurriculum } from "@prereq/core";
import { selectRoadmap } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import { assetFiles } from "./assetFiles.ts";
import { HomePage } from "./HomePage.tsx";
import { toLlmsText } from "./llmsText.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { RoadmapPage } from "./RoadmapPage.tsx";
import { renderPage } from "./renderPage.ts";
import type { Site } from "./site.ts";
import type { SiteAssets } from "./siteAssets.ts";
import { absoluteUrl, type SiteBase } from "./siteBase.ts";
import type { SiteFile } from "./siteFile.ts";
import { indexSite } from "./siteIndex.ts";
import { toSitemap } from "./sitemap.ts";
import { pageFile, topicUrl } from "./siteUrl.ts";
import { TopicPage } from "./TopicPage.tsx";

export interface SiteOptions {
	/** Name of the site; default: that of its only roadmap. */
	readonly title?: string | undefined;
	/** What the start page promises; default: its size. */
	readonly description?: string | undefined;
	readonly base: SiteBase;
	readonly assets: SiteAssets;
	/** Addresses of further scripts for every page. */
	readonly scripts?: readonly string[];
}

/** Every file of the output, each rendered when it is asked for. */
export function planSite(
	curriculum: CompiledCurriculum,
	options: SiteOptions,
): readonly SiteFile[] {
	const assets = assetFiles(options.assets);
	const site: Site = {
		title: options.title ?? defaultTitle(curriculum),
		description: options.description,
		base: options.base,
		curriculum,
		index: indexSite(curriculum),
		assets: assets.paths,
		scripts: options.scripts ?? [],
	};
	const sitemap = toSitemap(site);
	return [
		...assets.files,
		{ path: "curriculum.json", render: () => toJsonText(curriculum) },
		{ path: "llms.txt", render: () => toLlmsText(site) },
		...(sitemap === undefined ? [] : [{ path: "sitemap.xml", render: () => sitemap }]),
		{ path: "404.html", render: () => renderPage(<NotFoundPage site={site} />) },
		{ path: pageFile(), render: () => renderPage(<HomePage site={site} />) },
		...curriculum.roadmaps.flatMap(({ id }) => roadmapFiles(site, id)),
		...curriculum.topics.map((topic) => ({
			path: pageFile("topics", topic.id),
			render: () => renderPage(<TopicPage site={site} topic={topic} />),
		})),
	];
}

function roadmapFiles(site: Site, id: string): SiteFile[] {
	const data = selectRoadmap(site.curriculum, id);
	if (data === undefined) return [];
	return [
		{ path: `roadmaps/${id}.json`, render: () => toJsonText(data) },
		{
			path: `roadmaps/${id}.fragment.html`,
			render: () => {
				// An embedding page has another address, so only absolute links reach the topic pages.
				const isPublished = site.base.origin !== undefined;
				const topicHref = (topic: { readonly id: string }): string =>
					absoluteUrl(site.base, topicUrl(topic.id)) ?? "";
				return renderRoadmap(data, isPublished ? { topicHref } : { details: "inline" });
			},
		},
		{ path: pageFile(id), render: () => renderPage(<RoadmapPage site={site} data={data} />) },
	];
}

function defaultTitle({ roadmaps }: CompiledCurriculum): string {
	return roadmaps.length === 1 ? (roadmaps[0]?.title ?? "Roadmaps") : "Roadmaps";
}

function toJsonText(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
