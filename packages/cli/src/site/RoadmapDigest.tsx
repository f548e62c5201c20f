import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { fillMessage } from "./messages/fillMessage.ts";
import type { Site } from "./site.ts";

interface RoadmapDigestProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** Tags by which roadmap.sh keeps its pages, which say nothing about the subject. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
	"roadmap",
	"main-sitemap",
	"role-roadmap",
	"skill-roadmap",
]);

/** The roadmap in a few sentences and points, folded up. */
export function RoadmapDigest({ site, roadmap }: RoadmapDigestProps): ReactElement | null {
	const { summary, highlights = [], partLanguages } = roadmap;
	if (summary === undefined && highlights.length === 0) return null;
	const tags = roadmap.tags.filter((tag) => !HOUSEKEEPING.has(tag));
	return (
		<details className="about">
			<summary>{site.messages.inShort}</summary>
			<div className="digest">
				<LanguageNote
					site={site}
					of={[summary && partLanguages?.summary, partLanguages?.highlights]}
				/>
				{summary && (
					<p className="lead" {...inLanguage(partLanguages?.summary)}>
						{summary}
					</p>
				)}
				{highlights.length > 0 && (
					<dl className="highlights" {...inLanguage(partLanguages?.highlights)}>
						{highlights.map(({ title, text }) => (
							<div key={title}>
								<dt>{title}</dt>
								<dd>{text}</dd>
							</div>
						))}
					</dl>
				)}
				{tags.length > 0 && (
					<p className="tagged">{fillMessage(site.messages.tagged, { tags: tags.join(" · ") })}</p>
				)}
			</div>
		</details>
	);
}
