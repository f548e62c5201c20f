import type { Topic } from "@prereq/core";
import { renderTopic } from "@prereq/react/static";
import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { Page } from "./Page.tsx";
import { linkContent } from "./RoadmapPage.tsx";
import { SourceList } from "./SourceList.tsx";
import type { Site } from "./site.ts";
import type { TopicSpot } from "./siteIndex.ts";
import { HOME, relativeUrl, roadmapUrl, topicUrl } from "./siteUrl.ts";
import { topicSlice } from "./topicSlice.ts";

const DESCRIPTION_LENGTH = 160;

/** A topic on a page of its own: the article, where it stands, what comes before and after. */
export function TopicPage({
	site,
	topic,
}: {
	readonly site: Site;
	readonly topic: Topic;
}): ReactElement {
	const url = topicUrl(topic.id);
	const spots = site.index.spots.get(topic.id) ?? [];
	const article = renderTopic(topicSlice(site, topic), topic.id, {
		topicHref: ({ id }) => relativeUrl(url, topicUrl(id)),
	});
	return (
		<Page
			site={site}
			url={url}
			title={topic.title}
			description={shorten(topic.summary) || undefined}
			keywords={topic.tags}
		>
			<Breadcrumb url={url} spot={spots[0]} title={topic.title} />
			<div className="topic-page">
				<ContentHtml className="topic" html={linkContent(article, site, url)} />
				{(spots.length > 0 || topic.sources.length > 0) && (
					<aside aria-label="Where this topic stands">
						{spots.map((spot) => (
							<Spot key={spot.roadmap.id} site={site} url={url} topic={topic} spot={spot} />
						))}
						{topic.sources.length > 0 && (
							<section className="based-on">
								<h2>Based on</h2>
								<SourceList site={site} sources={topic.sources} />
							</section>
						)}
					</aside>
				)}
			</div>
		</Page>
	);
}

interface BreadcrumbProps {
	readonly url: string;
	readonly spot: TopicSpot | undefined;
	readonly title: string;
}

function Breadcrumb({ url, spot, title }: BreadcrumbProps): ReactElement {
	return (
		<nav className="crumbs" aria-label="Breadcrumb">
			<ol>
				<li>
					<a href={relativeUrl(url, HOME)}>All roadmaps</a>
				</li>
				{spot && (
					<li>
						<a href={relativeUrl(url, roadmapUrl(spot.roadmap.id))}>{spot.roadmap.title}</a>
					</li>
				)}
				<li aria-current="page">{title}</li>
			</ol>
		</nav>
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
				<a href={`${map}#${topic.id}`}>{roadmap.title}</a>
				<small>{section.title}</small>
			</p>
			<ul>
				<Neighbour site={site} url={url} label="Before" id={previous} />
				<Neighbour site={site} url={url} label="After" id={next} />
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
			<small>{label}</small>{" "}
			<a href={relativeUrl(url, topicUrl(id))}>{site.index.topics.get(id)?.title ?? id}</a>
		</li>
	);
}

/** The first words of a text, cut between words. */
function shorten(text: string): string {
	if (text.length <= DESCRIPTION_LENGTH) return text;
	const cut = text.slice(0, DESCRIPTION_LENGTH - 1);
	const space = cut.lastIndexOf(" ");
	return `${cut.slice(0, space > DESCRIPTION_LENGTH / 2 ? space : undefined).trimEnd()}…`;
}
