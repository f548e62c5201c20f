import type { Topic } from "@prereq/core";
import { renderTopic } from "@prereq/react/static";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ContentHtml } from "./ContentHtml.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { linkContent } from "./linkContent.ts";
import { markTopicLanguages } from "./markTopicLanguages.ts";
import { fillMessage } from "./messages/fillMessage.ts";
import { Page } from "./Page.tsx";
import { SourceList } from "./SourceList.tsx";
import { shorten } from "./shorten.ts";
import type { Site } from "./site.ts";
import type { TopicSpot } from "./siteIndex.ts";
import { relativeUrl, roadmapUrl, topicUrl } from "./siteUrl.ts";
import { learningResourceData } from "./structuredData/learningResourceData.ts";
import { TopicChain } from "./TopicChain.tsx";
import { TopicLink } from "./TopicLinks.tsx";
import { TopicStatus } from "./TopicStatus.tsx";
import { topicSlice } from "./topicSlice.ts";

interface TopicPageProps {
	readonly site: Site;
	readonly topic: Topic;
	/** The id that the page is at, when it is out of use. */
	readonly former?: string;
}

/** A topic on a page of its own: the article, where it stands, what comes before and after. */
export function TopicPage({ site, topic, former }: TopicPageProps): ReactElement {
	const url = topicUrl(topic.id);
	const spots = site.index.spots.get(topic.id) ?? [];
	const article = renderTopic(topicSlice(site, topic), topic.id, {
		topicHref: ({ id }) => relativeUrl(url, topicUrl(id)),
	});
	const status = renderToStaticMarkup(<TopicStatus site={site} topic={topic} />);
	return (
		<Page
			site={site}
			url={url}
			title={topic.title}
			description={shorten(topic.summary)}
			keywords={topic.tags}
			pictureOf={spots[0]?.roadmap.id}
			data={[learningResourceData(site, topic)]}
		>
			<Crumbs site={site} url={url} title={topic.title} roadmap={spots[0]?.roadmap} />
			{former !== undefined && (
				<p className="language-note">{fillMessage(site.messages.formerId, { id: former })}</p>
			)}
			<LanguageNote
				site={site}
				of={[topic.language, ...Object.values(topic.partLanguages ?? {})]}
				partly
				stale={topic.stale}
			/>
			<div className="topic-page">
				<div>
					<ContentHtml
						className="topic"
						html={markTopicLanguages(linkContent(article, site, url), topic).replace(
							"</header>",
							(end) => end + status,
						)}
					/>
					<TopicChain site={site} topic={topic} />
				</div>
				{(spots.length > 0 || topic.sources.length > 0) && (
					<aside aria-label={site.messages.topicPlace}>
						{spots.map((spot) => (
							<Spot key={spot.roadmap.id} site={site} url={url} topic={topic} spot={spot} />
						))}
						{topic.sources.length > 0 && (
							<section className="based-on">
								<h2>{site.messages.basedOn}</h2>
								<SourceList site={site} sources={topic.sources} />
							</section>
						)}
					</aside>
				)}
			</div>
		</Page>
	);
}

interface SpotProps {
	readonly site: Site;
	readonly url: string;
	readonly topic: Topic;
	readonly spot: TopicSpot;
}

function Spot({ site, url, topic, spot }: SpotProps): ReactElement {
	const { roadmap, section, previous, next } = spot;
	const map = relativeUrl(url, roadmapUrl(roadmap.id));
	return (
		<nav className="spot" aria-label={roadmap.title}>
			<p>
				<a href={`${map}#${topic.id}`} {...inLanguage(roadmap.partLanguages?.title)}>
					{roadmap.title}
				</a>
				<small {...inLanguage(section.language)}>{section.title}</small>
			</p>
			<ul>
				<Neighbour site={site} url={url} label={site.messages.before} id={previous} />
				<Neighbour site={site} url={url} label={site.messages.after} id={next} />
			</ul>
		</nav>
	);
}

interface NeighbourProps {
	readonly site: Site;
	readonly url: string;
	readonly label: string;
	readonly id: string | undefined;
}

function Neighbour({ site, url, label, id }: NeighbourProps): ReactElement | null {
	if (id === undefined) return null;
	return (
		<li>
			<small>{label}</small> <TopicLink site={site} url={url} id={id} />
		</li>
	);
}
