import type { ReactElement } from "react";
import { Page } from "./Page.tsx";
import type { Site } from "./site.ts";
import { HOME, roadmapUrl } from "./siteUrl.ts";

/** What a host shows for an address without a page; its links start at the root, as it may stand anywhere. */
export function NotFoundPage({ site }: { readonly site: Site }): ReactElement {
	const linkTo = (target: string): string => site.base.path + target;
	return (
		<Page site={site} url="404.html" title="Page not found" linkTo={linkTo} hidden>
			<header className="hero">
				<div>
					<h1>There is no page here</h1>
					<p className="lead">
						The topic may have been renamed. Find it on its roadmap, or go to the{" "}
						<a href={linkTo(HOME)}>start page</a>.
					</p>
				</div>
			</header>
			<ul className="related">
				{site.curriculum.roadmaps.map(({ id, title }) => (
					<li key={id}>
						<a href={linkTo(roadmapUrl(id))}>{title}</a>
					</li>
				))}
			</ul>
		</Page>
	);
}
