import { selectRoadmap } from "@prereq/core";
import { renderRoadmap } from "@prereq/react/static";
import type { ReactElement } from "react";
import { dataFiles } from "./dataFiles.ts";
import { EmbedPage } from "./embed/EmbedPage.tsx";
import { toOembed } from "./embed/oembed.ts";
import { formerIds } from "./formerIds.ts";
import { HomePage } from "./HomePage.tsx";
import { inFolder } from "./inFolder.ts";
import { jsonFile } from "./jsonFile.ts";
import { llmsFullParts } from "./llmsFullText.ts";
import { toLlmsText } from "./llmsText.ts";
import { PathwayPage } from "./PathwayPage.tsx";
import { PathwaysPage } from "./PathwaysPage.tsx";
import { RoadmapPage } from "./RoadmapPage.tsx";
import { RolePage } from "./RolePage.tsx";
import { renderPage } from "./renderPage.ts";
import { toSearchFile } from "./search/toSearchFile.ts";
import type { Site } from "./site.ts";
import { absoluteUrl } from "./siteBase.ts";
import { planSitePdf, toSiteSvg } from "./siteDrawing.ts";
import type { SiteFile } from "./siteFile.ts";
import { pageFile, ROADMAP_FILES, relativeUrl, SEARCH_FILE, topicUrl } from "./siteUrl.ts";
import { TopicPage } from "./TopicPage.tsx";
import { TopicsPage } from "./TopicsPage.tsx";
import { TransitionPage } from "./TransitionPage.tsx";

/** The files of one edition, each rendered when it is asked for. */
export function planPages(site: Site): readonly SiteFile[] {
	const { curriculum } = site;
	const { roadmaps, topics, roles, transitions, pathways } = curriculum;
	const files: readonly SiteFile[] = [
		...dataFiles(curriculum),
		{ path: "llms.txt", render: () => toLlmsText(site) },
		{
			path: "llms-full.txt",
			render: () => [...llmsFullParts(site)].join(""),
			parts: () => llmsFullParts(site),
		},
		jsonFile(SEARCH_FILE, () => toSearchFile(site)),
		page(() => <HomePage site={site} />),
		page(() => <TopicsPage site={site} />, "topics"),
		...roadmaps.flatMap(({ id }) => roadmapFiles(site, id)),
		...[...formerIds(roadmaps)].flatMap(([former, { id }]) => roadmapPages(site, id, former)),
		...topics.map((topic) =>
			page(() => <TopicPage site={site} topic={topic} />, "topics", topic.id),
		),
		...[...formerIds(topics)].map(([former, topic]) =>
			page(() => <TopicPage site={site} topic={topic} former={former} />, "topics", former),
		),
		...roles.map((role) => page(() => <RolePage site={site} role={role} />, "roles", role.id)),
		...transitions.map((transition) =>
			page(
				() => <TransitionPage site={site} transition={transition} />,
				"transitions",
				transition.id,
			),
		),
		...(pathways.length > 0 ? [page(() => <PathwaysPage site={site} />, "pathways")] : []),
		...pathways.map((pathway) =>
			page(() => <PathwayPage site={site} pathway={pathway} />, "pathways", pathway.id),
		),
	];
	return inFolder(site.prefix, files);
}

function page(element: () => ReactElement, ...folders: readonly string[]): SiteFile {
	return { path: pageFile(...folders), render: () => renderPage(element()) };
}

/** What pages of others lead to or show; a former address has the same, so that it goes on working. */
function roadmapPages(site: Site, id: string, address: string): SiteFile[] {
	const data = selectRoadmap(site.curriculum, id);
	if (data === undefined) return [];
	return [
		{
			path: `${ROADMAP_FILES}${address}.fragment.html`,
			render: () => {
				// The custom element resolves links against this file; a copy of it needs absolute ones.
				const topicHref = ({ id: topicId }: { readonly id: string }): string =>
					absoluteUrl(site.base, site.prefix + topicUrl(topicId)) ??
					relativeUrl(ROADMAP_FILES, topicUrl(topicId));
				return renderRoadmap(data, { topicHref });
			},
		},
		page(() => <RoadmapPage site={site} data={data} />, address),
		page(() => <EmbedPage site={site} data={data} />, "embed", address),
	];
}

function roadmapFiles(site: Site, id: string): SiteFile[] {
	const data = selectRoadmap(site.curriculum, id);
	if (data === undefined) return [];
	const pdf = planSitePdf(site, data);
	const oembed = toOembed(site, data.roadmap);
	return [
		...roadmapPages(site, id, id),
		{ path: `${id}.svg`, render: () => toSiteSvg(site, data) },
		...(pdf === undefined ? [] : [{ path: `${id}.pdf`, render: pdf }]),
		...(oembed === undefined ? [] : [jsonFile(`embed/${id}/oembed.json`, () => oembed)]),
	];
}
