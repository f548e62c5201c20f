import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { describeSite } from "./describeSite.ts";
import { inLanguage } from "./inLanguage.ts";
import { Page } from "./Page.tsx";
import { PathwayLinks, RoleLinks, TransitionLinks } from "./PeopleLinks.tsx";
import { roadmapFacts } from "./roadmapFacts.ts";
import { roadmapSize } from "./roadmapSize.ts";
import type { Site } from "./site.ts";
import { HOME, relativeUrl, roadmapUrl } from "./siteUrl.ts";
import { siteData } from "./structuredData/courseData.ts";

/** So many parts at most on a card; of one more nothing would be saved. */
const MOST_PARTS = 12;

/** The start page: every roadmap as a card. */
export function HomePage({ site }: { readonly site: Site }): ReactElement {
	const { curriculum, messages } = site;
	const listed = curriculum.roadmaps.filter(({ meta }) => meta.isHidden !== true);
	const description = describeSite(site);
	return (
		<Page
			site={site}
			url={HOME}
			title={site.title}
			description={description}
			pictureOf={listed[0]?.id}
			data={siteData(site, description)}
		>
			<header className="hero">
				<div>
					<h1 {...inLanguage(site.titleLanguage)}>{site.title}</h1>
					<p className="lead">{description}</p>
				</div>
			</header>
			{listed.length === 0 ? (
				<p className="empty">{messages.noRoadmap}</p>
			) : (
				<ul className="cards">
					{listed.map((roadmap) => (
						<RoadmapCard key={roadmap.id} site={site} roadmap={roadmap} />
					))}
				</ul>
			)}
			<div className="closing">
				<RoleLinks site={site} url={HOME} of={curriculum.roles} />
				<TransitionLinks site={site} url={HOME} of={curriculum.transitions} />
				<PathwayLinks site={site} url={HOME} of={curriculum.pathways} />
			</div>
		</Page>
	);
}

function RoadmapCard({
	site,
	roadmap,
}: {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}): ReactElement {
	const { meta, partLanguages } = roadmap;
	const { messages } = site;
	const { sections } = roadmap;
	const shown = sections.length > MOST_PARTS + 1 ? sections.slice(0, MOST_PARTS) : sections;
	const badge = meta.isUpcoming ? messages.comingSoon : meta.isNew ? messages.isNew : undefined;
	return (
		<li className="card">
			<h2>
				<a href={relativeUrl(HOME, roadmapUrl(roadmap.id))} {...inLanguage(partLanguages?.title)}>
					{roadmap.title}
				</a>
				{badge && <span className="badge">{badge}</span>}
			</h2>
			<p
				{...inLanguage(
					meta.briefDescription ? partLanguages?.briefDescription : partLanguages?.description,
				)}
			>
				{meta.briefDescription ?? roadmap.description}
			</p>
			<ol className="outline">
				{shown.map(({ id, title, language }) => (
					<li key={id}>
						<span {...inLanguage(language)}>{title}</span>
					</li>
				))}
				{shown.length < sections.length && (
					<li className="rest">
						{site.formats.count(messages.moreParts, sections.length - shown.length)}
					</li>
				)}
			</ol>
			<p className="facts">{roadmapSize(site, roadmapFacts(site, roadmap)).join(" · ")}</p>
		</li>
	);
}
