import type { CompiledRoadmap, Role } from "@prereq/core";
import type { ReactElement } from "react";
import { EntryPoints } from "./EntryPoints.tsx";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { fillMessage } from "./messages/fillMessage.ts";
import type { Site } from "./site.ts";
import { relativeUrl, roadmapUrl, roleUrl, transitionUrl } from "./siteUrl.ts";

interface StartPointsProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** Where to begin, by background; folded, so that the map comes first, and one opens at a time. */
export function StartPoints({ site, roadmap }: StartPointsProps): ReactElement | null {
	const roles = site.curriculum.roles.filter((role) =>
		[...role.entryPoints, ...role.estimates].some((one) => one.roadmap === roadmap.id),
	);
	if (roles.length === 0) return null;
	const { messages } = site;
	return (
		<details className="about start">
			<summary>{messages.start}</summary>
			<p className="hint">{messages.startHint}</p>
			<LanguageNote site={site} of={roles.map((role) => role.partLanguages?.title)} />
			<ul className="folds">
				{roles.map((role) => (
					<li key={role.id}>
						<StartPoint site={site} roadmap={roadmap} role={role} />
					</li>
				))}
			</ul>
		</details>
	);
}

function StartPoint({
	site,
	roadmap,
	role,
}: StartPointsProps & { readonly role: Role }): ReactElement {
	const { curriculum, formats, index, messages } = site;
	const url = roadmapUrl(roadmap.id);
	const listed = new Set(index.order.get(roadmap.id));
	const known = role.mastered.filter((id) => listed.has(id)).length;
	const transition = curriculum.transitions.find(
		(one) => one.role === role.id && one.roadmap === roadmap.id,
	);
	return (
		<details name="start">
			<summary>
				<span {...inLanguage(role.partLanguages?.title)}>{role.title}</span>{" "}
				<small>{known > 0 ? formats.count(messages.known, known) : messages.nothingKnown}</small>
			</summary>
			<EntryPoints site={site} url={url} role={role} roadmap={roadmap} />
			<p className="more">
				<a href={relativeUrl(url, roleUrl(role.id))}>
					{messages.moreAboutRole}
					<span className="quiet">
						: <span {...inLanguage(role.partLanguages?.title)}>{role.title}</span>
					</span>
				</a>
				{transition && (
					<a href={relativeUrl(url, transitionUrl(transition.id))}>
						{fillMessage(messages.fromTo, { role: role.title, roadmap: roadmap.title })}
					</a>
				)}
			</p>
		</details>
	);
}
