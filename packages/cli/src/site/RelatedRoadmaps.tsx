import type { CompiledRoadmap, RelatedRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { fillMessage } from "./messages/fillMessage.ts";
import type { Site } from "./site.ts";
import { relativeUrl, roadmapUrl } from "./siteUrl.ts";

interface RelatedRoadmapsProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** Roadmaps to go on with; those of other sites say where they are. */
export function RelatedRoadmaps({ site, roadmap }: RelatedRoadmapsProps): ReactElement | null {
	if (roadmap.relatedRoadmaps.length === 0) return null;
	return (
		<section aria-labelledby="related">
			<h2 id="related">{site.messages.related}</h2>
			<ul className="related">
				{roadmap.relatedRoadmaps.map((related) => (
					<li key={related.id}>
						<RelatedLink site={site} roadmap={roadmap} related={related} />
					</li>
				))}
			</ul>
		</section>
	);
}

function RelatedLink({
	site,
	roadmap,
	related,
}: RelatedRoadmapsProps & { readonly related: RelatedRoadmap }): ReactElement {
	const own = related.external ? undefined : site.index.roadmaps.get(related.id);
	if (own !== undefined) {
		return (
			<a
				href={relativeUrl(roadmapUrl(roadmap.id), roadmapUrl(own.id))}
				{...inLanguage(own.partLanguages?.title)}
			>
				{own.title}
			</a>
		);
	}
	const title = related.title ?? related.id;
	if (related.url === undefined || !/^https?:\/\//i.test(related.url)) return <span>{title}</span>;
	const host = URL.canParse(related.url) ? new URL(related.url).host : related.url;
	return (
		<a href={related.url} rel="external noopener noreferrer">
			{title} <small>{fillMessage(site.messages.external, { host })}</small>
		</a>
	);
}
