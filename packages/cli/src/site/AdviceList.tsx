import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import type { Site } from "./site.ts";
import { roadmapUrl } from "./siteUrl.ts";
import { TopicLinks } from "./TopicLinks.tsx";

interface AdviceListProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** Patterns worth following, each folded up under its title. */
export function AdviceList({ site, roadmap }: AdviceListProps): ReactElement | null {
	const { advice = [], partLanguages } = roadmap;
	if (advice.length === 0) return null;
	return (
		<section aria-labelledby="advice">
			<h2 id="advice">{site.messages.advice}</h2>
			<LanguageNote site={site} of={[partLanguages?.advice]} />
			<ul className="folds">
				{advice.map(({ title, text, topics }) => (
					<li key={title}>
						<details>
							<summary {...inLanguage(partLanguages?.advice)}>{title}</summary>
							<p {...inLanguage(partLanguages?.advice)}>{text}</p>
							<TopicLinks site={site} url={roadmapUrl(roadmap.id)} ids={topics} className="chips" />
						</details>
					</li>
				))}
			</ul>
		</section>
	);
}
