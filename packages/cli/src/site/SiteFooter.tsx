import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { HOME, PATHWAYS, TOPICS, transitionUrl } from "./siteUrl.ts";

interface SiteFooterProps {
	readonly site: Site;
	readonly linkTo: (target: string) => string;
}

/** More of them would drown the rest. */
const MAX_TRANSITIONS = 4;

/** Ways to the pages that no roadmap lists, where progress is kept, and the data. */
export function SiteFooter({ site, linkTo }: SiteFooterProps): ReactElement {
	const { curriculum, messages } = site;
	const { roles, transitions, pathways } = curriculum;
	return (
		<footer className="site-footer">
			<ul className="footer-links">
				<li>
					<a href={linkTo(HOME)}>{messages.allRoadmaps}</a>
				</li>
				<li>
					<a href={linkTo(TOPICS)}>{messages.allTopics}</a>
				</li>
				{roles.length > 0 && (
					<li>
						<a href={`${linkTo(HOME)}#roles`}>{messages.backgrounds}</a>
					</li>
				)}
				{transitions.slice(0, MAX_TRANSITIONS).map(({ id, title, partLanguages }) => (
					<li key={id}>
						<a href={linkTo(transitionUrl(id))} {...inLanguage(partLanguages?.title)}>
							{title}
						</a>
					</li>
				))}
				{pathways.length > 0 && (
					<li>
						<a href={linkTo(PATHWAYS)}>{messages.pathways}</a>
					</li>
				)}
			</ul>
			<p>
				{messages.progressStays}
				{messages.dataFiles}
				<a href={linkTo("curriculum.json")}>JSON</a>
				{messages.comma}
				<a href={linkTo("llms.txt")}>{messages.plainText}</a>
				{messages.stop}
			</p>
		</footer>
	);
}
