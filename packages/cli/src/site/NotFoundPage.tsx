import type { ReactElement } from "react";
import { Page } from "./Page.tsx";
import { RoadmapList } from "./RoadmapList.tsx";
import type { Site } from "./site.ts";
import { HOME } from "./siteUrl.ts";

/** What a host shows for an address without a page; its links start at the root, as it may stand anywhere. */
export function NotFoundPage({ site }: { readonly site: Site }): ReactElement {
	const { messages } = site;
	const linkTo = (target: string): string => site.base.path + target;
	return (
		<Page site={site} url="404.html" title={messages.notFound} toRoot={linkTo} hidden>
			<header className="hero">
				<div>
					<h1>{messages.notFoundTitle}</h1>
					<p className="lead">
						{messages.notFoundHint} <a href={linkTo(HOME)}>{messages.startPage}</a>.
					</p>
				</div>
			</header>
			<RoadmapList site={site} linkTo={linkTo} />
		</Page>
	);
}
