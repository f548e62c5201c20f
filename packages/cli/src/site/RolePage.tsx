import type { Role } from "@prereq/core";
import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { EntryPoints } from "./EntryPoints.tsx";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { linkContent } from "./linkContent.ts";
import { fillMessage } from "./messages/fillMessage.ts";
import { Page } from "./Page.tsx";
import { TransitionLinks } from "./PeopleLinks.tsx";
import { SourceList } from "./SourceList.tsx";
import { shorten } from "./shorten.ts";
import type { Site } from "./site.ts";
import { relativeUrl, roadmapUrl, roleUrl } from "./siteUrl.ts";
import { TopicLinks } from "./TopicLinks.tsx";

interface RolePageProps {
	readonly site: Site;
	readonly role: Role;
}

/** A background: who it is, where to begin, what is known already. */
export function RolePage({ site, role }: RolePageProps): ReactElement {
	const { curriculum, formats, messages } = site;
	const url = roleUrl(role.id);
	const entered = new Set([...role.entryPoints, ...role.estimates].map((one) => one.roadmap));
	const roadmaps = curriculum.roadmaps.filter(({ id }) => entered.has(id));
	const language = role.partLanguages?.title;
	return (
		<Page site={site} url={url} title={role.title} description={shorten(role.summary)}>
			<Crumbs site={site} url={url} title={role.title} language={language} roadmap={roadmaps[0]} />
			<header className="hero">
				<div>
					<h1 {...inLanguage(language)}>{role.title}</h1>
					<LanguageNote site={site} of={[language, role.language]} stale={role.stale} />
					<ContentHtml
						className="prose"
						html={linkContent(role.bodyHtml, site, url)}
						language={role.language}
					/>
				</div>
			</header>
			<div className="closing">
				{roadmaps.map((roadmap) => (
					<section key={roadmap.id} className="framed">
						<h2>{messages.start}</h2>
						<p className="hint">
							<a
								href={relativeUrl(url, roadmapUrl(roadmap.id))}
								{...inLanguage(roadmap.partLanguages?.title)}
							>
								{roadmap.title}
							</a>
						</p>
						<EntryPoints site={site} url={url} role={role} roadmap={roadmap} />
					</section>
				))}
				{role.mastered.length > 0 && (
					<section>
						<h2>{messages.masters}</h2>
						<p className="hint">
							{fillMessage(messages.mastersHint, {
								topics: formats.count(messages.topics, role.mastered.length),
							})}
						</p>
						<TopicLinks site={site} url={url} ids={role.mastered} className="chips" />
					</section>
				)}
				<TransitionLinks
					site={site}
					url={url}
					of={curriculum.transitions.filter((one) => one.role === role.id)}
				/>
				{role.sources.length > 0 && (
					<section>
						<h2>{messages.sources}</h2>
						<SourceList site={site} sources={role.sources} />
					</section>
				)}
			</div>
		</Page>
	);
}
