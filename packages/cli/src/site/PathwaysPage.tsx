import type { ReactElement } from "react";
import { Crumbs } from "./Crumbs.tsx";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { Page } from "./Page.tsx";
import { SourceList } from "./SourceList.tsx";
import type { Site } from "./site.ts";
import { PATHWAYS, pathwayUrl, relativeUrl } from "./siteUrl.ts";

/** Everybody whose way is told, with where it led. */
export function PathwaysPage({ site }: { readonly site: Site }): ReactElement {
	const { curriculum, formats, messages } = site;
	const { pathways } = curriculum;
	const sources = [...new Set(pathways.flatMap((pathway) => pathway.sources))];
	return (
		<Page site={site} url={PATHWAYS} title={messages.pathways} description={messages.pathwaysLead}>
			<Crumbs site={site} url={PATHWAYS} title={messages.pathways} />
			<header className="hero">
				<div>
					<h1>{messages.pathways}</h1>
					<p className="lead">{messages.pathwaysLead}</p>
					<LanguageNote site={site} of={pathways.map((one) => one.partLanguages?.outcome)} />
				</div>
			</header>
			<ul className="goals">
				{pathways.map(({ id, title, outcome, topics, partLanguages }) => (
					<li key={id} className="linked">
						<h2>
							<a href={relativeUrl(PATHWAYS, pathwayUrl(id))} {...inLanguage(partLanguages?.title)}>
								{title}
							</a>
						</h2>
						{outcome && <p {...inLanguage(partLanguages?.outcome)}>{outcome}</p>}
						<small>{formats.count(messages.topics, topics.length)}</small>
					</li>
				))}
			</ul>
			{sources.length > 0 && (
				<div className="closing">
					<section>
						<h2>{messages.sources}</h2>
						<SourceList site={site} sources={sources} />
					</section>
				</div>
			)}
		</Page>
	);
}
