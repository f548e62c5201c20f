import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { AdviceList } from "./AdviceList.tsx";
import { inLanguage } from "./inLanguage.ts";
import { PathwayLinks, TransitionLinks } from "./PeopleLinks.tsx";
import { RelatedRoadmaps } from "./RelatedRoadmaps.tsx";
import { SourceList } from "./SourceList.tsx";
import type { Site } from "./site.ts";
import { roadmapUrl } from "./siteUrl.ts";
import { TopicLinks } from "./TopicLinks.tsx";
import { TrackList } from "./TrackList.tsx";

interface RoadmapClosingProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** What follows the map: the question it answers, choices, goals, advice, people, related roadmaps. */
export function RoadmapClosing({ site, roadmap }: RoadmapClosingProps): ReactElement {
	const { curriculum, messages } = site;
	const { goals, meta, partLanguages, sources } = roadmap;
	const url = roadmapUrl(roadmap.id);
	return (
		<div className="closing">
			{meta.question && (
				<section {...inLanguage(partLanguages?.question)}>
					<h2>{meta.question.title}</h2>
					<div className="prose">
						{paragraphs(meta.question.description).map((text) => (
							<p key={text}>{text}</p>
						))}
					</div>
				</section>
			)}
			<TrackList site={site} roadmap={roadmap} />
			{goals.length > 0 && (
				<section aria-labelledby="goals">
					<h2 id="goals">{messages.goals}</h2>
					<ul className="goals">
						{goals.map(({ id, title, topics, language }) => (
							<li key={id}>
								<h3 {...inLanguage(language)}>{title}</h3>
								<TopicLinks site={site} url={url} ids={topics} />
							</li>
						))}
					</ul>
				</section>
			)}
			<AdviceList site={site} roadmap={roadmap} />
			<PathwayLinks
				site={site}
				url={url}
				of={curriculum.pathways.filter((one) => one.roadmap === roadmap.id)}
			/>
			<TransitionLinks
				site={site}
				url={url}
				of={curriculum.transitions.filter((one) => one.roadmap === roadmap.id)}
			/>
			<RelatedRoadmaps site={site} roadmap={roadmap} />
			{sources.length > 0 && (
				<section>
					<h2>{messages.sources}</h2>
					<SourceList site={site} sources={sources} />
				</section>
			)}
		</div>
	);
}

function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
