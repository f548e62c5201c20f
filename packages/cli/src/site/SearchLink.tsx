import type { ReactElement } from "react";
import type { Site } from "./site.ts";
import { SEARCH_FILE, TOPICS } from "./siteUrl.ts";

interface SearchLinkProps {
	readonly site: Site;
	readonly linkTo: (target: string) => string;
}

/** The way to the list of all topics, which the script of the page turns into the search. */
export function SearchLink({ site, linkTo }: SearchLinkProps): ReactElement {
	return (
		<a className="search-link" href={linkTo(TOPICS)} data-file={`../${SEARCH_FILE}`}>
			<svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
				<circle cx="7" cy="7" r="4.75" />
				<path d="m10.5 10.5 4 4" />
			</svg>
			<span>{site.messages.search}</span>
			<span className="key" aria-hidden="true">
				/
			</span>
		</a>
	);
}
