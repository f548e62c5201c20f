import type { CompiledRoadmap, RoadmapData } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { Page } from "./Page.tsx";
import { RoadmapClosing } from "./RoadmapClosing.tsx";
import { RoadmapHero } from "./RoadmapHero.tsx";
import type { Site } from "./site.ts";
import { relativeUrl, roadmapUrl, topicUrl } from "./siteUrl.ts";
import { linkTopics } from "./topicLinks.ts";

interface RoadmapPageProps {
	readonly site: Site;
	readonly data: RoadmapData;
}

/** A roadmap: what it is about, the map, where it leads. */
export function RoadmapPage({ site, data }: RoadmapPageProps): ReactElement {
	const { roadmap } = data;
	const url = roadmapUrl(roadmap.id);
	const map = renderRoadmap(data, { topicHref: ({ id }) => relativeUrl(url, topicUrl(id)) });
	return (
		<Page
			site={site}
			url={url}
			title={roadmap.meta.seo?.title ?? roadmap.title}
			description={describeRoadmap(roadmap)}
			keywords={roadmap.meta.seo?.keywords}
		>
			<RoadmapHero site={site} roadmap={roadmap} />
			{roadmap.introHtml && (
				<details className="about">
					<summary>About this roadmap</summary>
					<ContentHtml className="prose" html={linkContent(roadmap.introHtml, site, url)} />
				</details>
			)}
			<ContentHtml className="map" html={map} />
			<RoadmapClosing site={site} roadmap={roadmap} />
		</Page>
	);
}

/** One or two sentences for search engines and previews. */
export function describeRoadmap({ meta, description }: CompiledRoadmap): string | undefined {
	return meta.seo?.description ?? description ?? meta.briefDescription;
}

/** Points links to content files at the pages made from them. */
export function linkContent(html: string, { index }: Site, url: string): string {
	return linkTopics(html, (id) => {
		if (index.topics.has(id)) return relativeUrl(url, topicUrl(id));
		return index.roadmaps.has(id) ? relativeUrl(url, roadmapUrl(id)) : undefined;
	});
}
