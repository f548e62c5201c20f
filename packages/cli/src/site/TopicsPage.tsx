import type { ReactElement } from "react";
import { Crumbs } from "./Crumbs.tsx";
import { Page } from "./Page.tsx";
import type { Site } from "./site.ts";
import { TOPICS } from "./siteUrl.ts";
import { TopicLinks } from "./TopicLinks.tsx";

/** Every topic by name, for who knows what it is called. */
export function TopicsPage({ site }: { readonly site: Site }): ReactElement {
	const { curriculum, locale, messages } = site;
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const ids = curriculum.topics
		.toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
	return (
		<Page site={site} url={TOPICS} title={messages.allTopics} description={messages.allTopicsLead}>
			<Crumbs site={site} url={TOPICS} title={messages.allTopics} />
			<header className="hero">
				<div>
					<h1>{messages.allTopics}</h1>
					<p className="lead">{messages.allTopicsLead}</p>
				</div>
			</header>
			<TopicLinks site={site} url={TOPICS} ids={ids} className="all-topics" />
		</Page>
	);
}
