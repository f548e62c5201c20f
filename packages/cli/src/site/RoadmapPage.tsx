import type { RoadmapData } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { describeRoadmap } from "./describeRoadmap.ts";
import { oembedUrl } from "./embed/oembed.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { linkContent } from "./linkContent.ts";
import { MapFiles } from "./MapFiles.tsx";
import { Page } from "./Page.tsx";
import { RoadmapClosing } from "./RoadmapClosing.tsx";
import { RoadmapDigest } from "./RoadmapDigest.tsx";
import { RoadmapHero } from "./RoadmapHero.tsx";
import { StartPoints } from "./StartPoints.tsx";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { relativeUrl, roadmapUrl, topicUrl } from "./siteUrl.ts";
import { breadcrumbData } from "./structuredData/breadcrumbData.ts";
import { courseData, topicListData } from "./structuredData/courseData.ts";

interface RoadmapPageProps {
	readonly site: Site;
	readonly data: RoadmapData;
}

/** A roadmap: what it is about, where to start, the map, where it leads. */
export function RoadmapPage({ site, data }: RoadmapPageProps): ReactElement {
	const { roadmap } = data;
	const url = roadmapUrl(roadmap.id);
	const isEmpty = data.topics.length === 0;
	const map = renderRoadmap(data, { topicHref: ({ id }) => relativeUrl(url, topicUrl(id)) });
	return (
		<Page
			site={site}
			url={url}
			title={roadmap.meta.seo?.title ?? roadmap.title}
			description={describeRoadmap(roadmap)}
			keywords={roadmap.meta.seo?.keywords}
			pictureOf={roadmap.id}
			oembed={absoluteUrl(site.base, site.prefix + oembedUrl(roadmap.id))}
			data={[
				courseData(site, roadmap, url),
				topicListData(site, roadmap),
				breadcrumbData(site, [{ title: roadmap.title, url }]),
			]}
		>
			<RoadmapHero site={site} roadmap={roadmap} />
			<RoadmapDigest site={site} roadmap={roadmap} />
			{roadmap.introHtml && (
				<details className="about">
					<summary>{site.messages.aboutRoadmap}</summary>
					<LanguageNote site={site} of={[roadmap.language]} stale={roadmap.stale} />
					<ContentHtml
						className="prose"
						html={linkContent(roadmap.introHtml, site, url)}
						language={roadmap.language}
					/>
				</details>
			)}
			<StartPoints site={site} roadmap={roadmap} />
			{isEmpty ? (
				<p className="empty">{site.messages.noTopic}</p>
			) : (
				<ContentHtml className="map" html={map} />
			)}
			<RoadmapClosing site={site} roadmap={roadmap} />
			{!isEmpty && <MapFiles site={site} data={data} />}
		</Page>
	);
}
