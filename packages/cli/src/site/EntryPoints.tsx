import type { CompiledRoadmap, Role } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import type { Site } from "./site.ts";
import { sectionsById } from "./siteSections.ts";
import { relativeUrl, roadmapUrl } from "./siteUrl.ts";
import { TopicLink } from "./TopicLinks.tsx";

interface EntryPointsProps {
	readonly site: Site;
	readonly url: string;
	readonly role: Role;
	readonly roadmap: CompiledRoadmap;
}

/** Where somebody of a role enters a roadmap, and what its parts take them. */
export function EntryPoints({ site, url, role, roadmap }: EntryPointsProps): ReactElement {
	const { messages, formats } = site;
	const entries = role.entryPoints.filter((entry) => entry.roadmap === roadmap.id);
	const estimates = role.estimates.filter((estimate) => estimate.roadmap === roadmap.id);
	const sections = sectionsById(roadmap);
	const map = url === roadmapUrl(roadmap.id) ? "" : relativeUrl(url, roadmapUrl(roadmap.id));
	return (
		<>
			{entries.length > 0 && (
				<>
					<p className="label">{messages.startWith}</p>
					<ol className="entry-points">
						{entries.map(({ topic, reason, language }) => (
							<li key={topic}>
								<TopicLink site={site} url={url} id={topic} />
								{reason && <p {...inLanguage(language)}>{reason}</p>}
							</li>
						))}
					</ol>
				</>
			)}
			{estimates.length > 0 && (
				<>
					<p className="label">{messages.takes}</p>
					<dl className="estimates">
						{estimates.map(({ section, effort, reason, language }) => (
							<div key={section}>
								<dt>
									<a
										href={`${map}#${section}:section`}
										{...inLanguage(sections.get(section)?.language)}
									>
										{sections.get(section)?.title ?? section}
									</a>{" "}
									<strong>{formats.effortRange(effort)}</strong>
								</dt>
								{reason && <dd {...inLanguage(language)}>{reason}</dd>}
							</div>
						))}
					</dl>
				</>
			)}
		</>
	);
}
