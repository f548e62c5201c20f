import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { countOf } from "../plural.ts";
import { Page } from "./Page.tsx";
import { roadmapFacts } from "./roadmapFacts.ts";
import type { Site } from "./site.ts";
import { siteFormats } from "./siteFormats.ts";
import { HOME, relativeUrl, roadmapUrl } from "./siteUrl.ts";

/** The start page: every roadmap as a card. */
export function HomePage({ site }: { readonly site: Site }): ReactElement {
	const { curriculum } = site;
	const listed = curriculum.roadmaps.filter(({ meta }) => meta.isHidden !== true);
	const size = `${countOf(listed.length, "roadmap")}, ${countOf(curriculum.topics.length, "topic")}: what to learn, in which order, and why.`;
	const description = site.description ?? size;
	return (
		<Page site={site} url={HOME} title={site.title} description={description}>
			<header className="hero">
				<div>
					<h1>{site.title}</h1>
					<p className="lead">{description}</p>
				</div>
			</header>
			{listed.length === 0 ? (
				<p className="empty">There is no roadmap yet: add a file to the folder `roadmaps`.</p>
			) : (
				<ul className="cards">
					{listed.map((roadmap) => (
						<RoadmapCard key={roadmap.id} site={site} roadmap={roadmap} />
					))}
				</ul>
			)}
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
	const { meta } = roadmap;
	const facts = roadmapFacts(site, roadmap);
	const formats = siteFormats(site.curriculum.locale);
	const badge = meta.isUpcoming ? "Coming soon" : meta.isNew ? "New" : undefined;
	return (
		<li className="card">
			<h2>
				<a href={relativeUrl(HOME, roadmapUrl(roadmap.id))}>{roadmap.title}</a>
				{badge && <span className="badge">{badge}</span>}
			</h2>
			<p>{meta.briefDescription ?? roadmap.description}</p>
			<ol className="outline">
				{roadmap.sections.map(({ id, title }) => (
					<li key={id}>{title}</li>
				))}
			</ol>
			<p className="facts">
				{countOf(facts.topics, "topic")} · about {formats.effort(facts.effort)}
			</p>
		</li>
	);
}
