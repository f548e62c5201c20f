import type { CompiledRoadmap, RelatedRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { SourceList } from "./SourceList.tsx";
import type { Site } from "./site.ts";
import { relativeUrl, roadmapUrl, topicUrl } from "./siteUrl.ts";

interface RoadmapClosingProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** What follows the map: goals, the question it answers, related roadmaps. */
export function RoadmapClosing({ site, roadmap }: RoadmapClosingProps): ReactElement {
	const { goals, meta, relatedRoadmaps, sources } = roadmap;
	return (
		<div className="closing">
			{meta.question && (
				<section>
					<h2>{meta.question.title}</h2>
					<div className="prose">
						{paragraphs(meta.question.description).map((text) => (
							<p key={text}>{text}</p>
						))}
					</div>
				</section>
			)}
			{goals.length > 0 && (
				<section>
					<h2>Where it leads</h2>
					<ul className="goals">
						{goals.map(({ id, title, topics }) => (
							<li key={id}>
								<h3>{title}</h3>
								<TopicLinks site={site} url={roadmapUrl(roadmap.id)} ids={topics} />
							</li>
						))}
					</ul>
				</section>
			)}
			{relatedRoadmaps.length > 0 && (
				<section>
					<h2>Related roadmaps</h2>
					<ul className="related">
						{relatedRoadmaps.map((related) => (
							<li key={related.id}>
								<RelatedLink site={site} from={roadmap} related={related} />
							</li>
						))}
					</ul>
				</section>
			)}
			{sources.length > 0 && (
				<section>
					<h2>Sources</h2>
					<SourceList site={site} sources={sources} />
				</section>
			)}
		</div>
	);
}

interface TopicLinksProps {
	readonly site: Site;
	readonly url: string;
	readonly ids: readonly string[];
}

function TopicLinks({ site, url, ids }: TopicLinksProps): ReactElement {
	return (
		<ul>
			{ids.map((id) => (
				<li key={id}>
					<a href={relativeUrl(url, topicUrl(id))}>{site.index.topics.get(id)?.title ?? id}</a>
				</li>
			))}
		</ul>
	);
}

interface RelatedLinkProps {
	readonly site: Site;
	readonly from: CompiledRoadmap;
	readonly related: RelatedRoadmap;
}

function RelatedLink({ site, from, related }: RelatedLinkProps): ReactElement {
	const own = related.external ? undefined : site.index.roadmaps.get(related.id);
	const title = own?.title ?? related.title ?? related.id;
	if (own !== undefined) {
		return <a href={relativeUrl(roadmapUrl(from.id), roadmapUrl(own.id))}>{title}</a>;
	}
	if (related.url === undefined || !/^https?:\/\//i.test(related.url)) return <>{title}</>;
	return (
		<a href={related.url} rel="noopener noreferrer">
			{title}
		</a>
	);
}

function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
