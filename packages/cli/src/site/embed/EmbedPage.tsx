import type { RoadmapData } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import type { ReactElement } from "react";
import { ContentHtml } from "../ContentHtml.tsx";
import { inLanguage } from "../inLanguage.ts";
import { POLICY } from "../policy.ts";
import type { Site } from "../site.ts";
import { directionOf } from "../siteFormats.ts";
import { relativeUrl, roadmapUrl, topicUrl } from "../siteUrl.ts";
import { EMBED_FILES, EMBED_FOLDER, embedUrl } from "./embedFiles.ts";

interface EmbedPageProps {
	readonly site: Site;
	readonly data: RoadmapData;
}

/** A roadmap alone, for frames on other sites; its links open beside them. */
export function EmbedPage({ site, data }: EmbedPageProps): ReactElement {
	const { roadmap } = data;
	const url = embedUrl(roadmap.id);
	const asset = (name: string): string => relativeUrl(site.prefix + url, EMBED_FOLDER + name);
	const page = roadmapUrl(roadmap.id);
	return (
		<html lang={site.locale} dir={directionOf(site.locale)}>
			<head>
				<meta charSet="utf-8" />
				<meta httpEquiv="Content-Security-Policy" content={POLICY} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<meta name="responsive-embedded-sizing" />
				<meta name="robots" content="noindex" />
				<title>{roadmap.title}</title>
				<base target="_blank" />
				{site.editions.map(({ locale, prefix }) => (
					<link
						key={locale}
						rel="alternate"
						hrefLang={locale}
						href={relativeUrl(site.prefix + url, prefix + url)}
					/>
				))}
				<link rel="stylesheet" href={asset(EMBED_FILES.framePage)} />
				<link rel="stylesheet" href={asset(EMBED_FILES.styles)} />
				<script type="module" src={asset(EMBED_FILES.frame)} />
				<script type="module" src={asset(EMBED_FILES.enhance)} />
			</head>
			<body>
				<main>
					<h1>
						<a href={relativeUrl(url, page)} {...inLanguage(roadmap.partLanguages?.title)}>
							{roadmap.title}
						</a>{" "}
						<small {...inLanguage(site.titleLanguage)}>{site.title}</small>
					</h1>
					<ContentHtml
						html={renderRoadmap(data, {
							headingLevel: 2,
							topicHref: ({ id }) => relativeUrl(url, topicUrl(id)),
						})}
					/>
				</main>
			</body>
		</html>
	);
}
