import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { relativeUrl, topicUrl } from "./siteUrl.ts";

interface TopicLinksProps {
	readonly site: Site;
	/** The page's own address. */
	readonly url: string;
	readonly ids: readonly string[];
	readonly className?: string;
}

/** A list of topics by name; nothing for none. */
export function TopicLinks({ site, url, ids, className }: TopicLinksProps): ReactElement | null {
	if (ids.length === 0) return null;
	return (
		<ul className={className}>
			{ids.map((id) => (
				<li key={id}>
					<TopicLink site={site} url={url} id={id} />
				</li>
			))}
		</ul>
	);
}

/** A topic by name, marked when the name is in another language. */
export function TopicLink({
	site,
	url,
	id,
}: Omit<TopicLinksProps, "ids" | "className"> & { readonly id: string }): ReactElement {
	const topic = site.index.topics.get(id);
	return (
		<a href={relativeUrl(url, topicUrl(id))} {...inLanguage(topic?.partLanguages?.title)}>
			{topic?.title ?? id}
		</a>
	);
}
