import type { Pathway } from "@prereq/core";
import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { linkContent } from "./linkContent.ts";
import { Page } from "./Page.tsx";
import { PathwayLinks } from "./PeopleLinks.tsx";
import { SourceList } from "./SourceList.tsx";
import { shorten } from "./shorten.ts";
import type { Site } from "./site.ts";
import { pathwayUrl } from "./siteUrl.ts";
import { TopicLink } from "./TopicLinks.tsx";

interface PathwayPageProps {
	readonly site: Site;
	readonly pathway: Pathway;
}

/** How one person got there: the story, the topics on the way, where it is told. */
export function PathwayPage({ site, pathway }: PathwayPageProps): ReactElement {
	const { curriculum, index, messages } = site;
	const { id, title, outcome, topics, sources, link, partLanguages } = pathway;
	const url = pathwayUrl(id);
	return (
		<Page site={site} url={url} title={title} description={shorten(pathway.summary)}>
			<Crumbs
				site={site}
				url={url}
				title={title}
				language={partLanguages?.title}
				roadmap={index.roadmaps.get(pathway.roadmap)}
				isPathway
			/>
			<div className="topic-page">
				<article>
					<h1 {...inLanguage(partLanguages?.title)}>{title}</h1>
					{outcome && (
						<p className="lead" {...inLanguage(partLanguages?.outcome)}>
							{outcome}
						</p>
					)}
					<LanguageNote site={site} of={[pathway.language]} stale={pathway.stale} />
					<ContentHtml
						className="prose"
						html={linkContent(pathway.bodyHtml, site, url)}
						language={pathway.language}
					/>
					{link && /^https?:\/\//i.test(link) && (
						<p>
							<a href={link} rel="external noopener noreferrer">
								{messages.originalStory}
							</a>
						</p>
					)}
				</article>
				<aside aria-label={messages.passedThrough}>
					{topics.length > 0 && (
						<section className="spot">
							<h2>{messages.passedThrough}</h2>
							<ol className="passed">
								{topics.map((topic) => (
									<li key={topic}>
										<TopicLink site={site} url={url} id={topic} />
									</li>
								))}
							</ol>
						</section>
					)}
					{sources.length > 0 && (
						<section className="based-on">
							<h2>{messages.basedOn}</h2>
							<SourceList site={site} sources={sources} />
						</section>
					)}
				</aside>
			</div>
			<div className="closing">
				<PathwayLinks
					site={site}
					url={url}
					of={curriculum.pathways.filter((one) => one.id !== id)}
				/>
			</div>
		</Page>
	);
}
