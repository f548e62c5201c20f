import type { Pathway, Role, Transition } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { PATHWAYS, pathwayUrl, relativeUrl, roleUrl, transitionUrl } from "./siteUrl.ts";

interface LinksProps<T> {
	readonly site: Site;
	/** The page's own address. */
	readonly url: string;
	readonly of: readonly T[];
}

/** Backgrounds as links to their pages. */
export function RoleLinks({ site, url, of }: LinksProps<Role>): ReactElement | null {
	if (of.length === 0) return null;
	return (
		<section aria-labelledby="roles">
			<h2 id="roles">{site.messages.start}</h2>
			<ul className="related">
				{of.map(({ id, title, partLanguages }) => (
					<li key={id}>
						<a href={relativeUrl(url, roleUrl(id))} {...inLanguage(partLanguages?.title)}>
							{title}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Written transitions with how long they take. */
export function TransitionLinks({ site, url, of }: LinksProps<Transition>): ReactElement | null {
	if (of.length === 0) return null;
	const { messages, formats } = site;
	return (
		<section aria-labelledby="transitions">
			<h2 id="transitions">{messages.transitions}</h2>
			<ul className="goals">
				{of.map(({ id, title, timeline, difficulty, partLanguages }) => (
					<li key={id} className="linked">
						<h3>
							<a href={relativeUrl(url, transitionUrl(id))} {...inLanguage(partLanguages?.title)}>
								{title}
							</a>
						</h3>
						<p>
							{formats.months(timeline)} · {messages.difficulties[difficulty]}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

/** People by name, and the page of all stories. */
export function PathwayLinks({ site, url, of }: LinksProps<Pathway>): ReactElement | null {
	if (of.length === 0) return null;
	return (
		<section aria-labelledby="pathways">
			<h2 id="pathways">
				<a href={relativeUrl(url, PATHWAYS)}>{site.messages.pathways}</a>
			</h2>
			<ul className="related">
				{of.map(({ id, title, partLanguages }) => (
					<li key={id}>
						<a href={relativeUrl(url, pathwayUrl(id))} {...inLanguage(partLanguages?.title)}>
							{title}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
