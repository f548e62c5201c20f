import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { DataBlock } from "./DataBlock.tsx";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { HOME, PATHWAYS, relativeUrl, roadmapUrl } from "./siteUrl.ts";
import { breadcrumbData } from "./structuredData/breadcrumbData.ts";

interface CrumbsProps {
	readonly site: Site;
	/** The page's own address. */
	readonly url: string;
	readonly title: string;
	/** Tag of the title's language, when it is not that of the page. */
	readonly language?: string | undefined;
	readonly roadmap?: CompiledRoadmap | undefined;
	/** The page is one of the pathways. */
	readonly isPathway?: boolean;
}

/** The way from the start page to this one. */
export function Crumbs(props: CrumbsProps): ReactElement {
	const { site, url, title, language, roadmap, isPathway } = props;
	const { messages } = site;
	const crumbs = [
		...(roadmap ? [{ title: roadmap.title, url: roadmapUrl(roadmap.id) }] : []),
		...(isPathway ? [{ title: messages.pathways, url: PATHWAYS }] : []),
		{ title, url },
	];
	return (
		<nav className="crumbs" aria-label={messages.breadcrumb}>
			<ol>
				<li>
					<a href={relativeUrl(url, HOME)}>{messages.allRoadmaps}</a>
				</li>
				{roadmap && (
					<li>
						<a
							href={relativeUrl(url, roadmapUrl(roadmap.id))}
							{...inLanguage(roadmap.partLanguages?.title)}
						>
							{roadmap.title}
						</a>
					</li>
				)}
				{isPathway && (
					<li>
						<a href={relativeUrl(url, PATHWAYS)}>{messages.pathways}</a>
					</li>
				)}
				<li aria-current="page" {...inLanguage(language)}>
					{title}
				</li>
			</ol>
			<DataBlock of={[breadcrumbData(site, crumbs)]} />
		</nav>
	);
}
