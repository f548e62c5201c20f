import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { fillMessage } from "./messages/fillMessage.ts";
import { roadmapFacts } from "./roadmapFacts.ts";
import { roadmapSize } from "./roadmapSize.ts";
import type { Site } from "./site.ts";

interface RoadmapHeroProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** Title, promise and size of a roadmap, and its parts to jump to. */
export function RoadmapHero({ site, roadmap }: RoadmapHeroProps): ReactElement {
	const facts = roadmapFacts(site, roadmap);
	const { formats, messages } = site;
	const projects = facts.kinds.get("project") ?? 0;
	const checkpoints = facts.kinds.get("checkpoint") ?? 0;
	const [size, time = ""] = roadmapSize(site, facts);
	const figures = [
		size,
		facts.optional > 0
			? fillMessage(messages.optional, { count: formats.number(facts.optional) })
			: "",
		projects > 0 ? formats.count(messages.projects, projects) : "",
		checkpoints > 0 ? formats.count(messages.checkpoints, checkpoints) : "",
		time,
	].filter((figure) => figure !== "");
	return (
		<header className="hero">
			<div>
				<h1 {...inLanguage(roadmap.partLanguages?.title)}>{roadmap.title}</h1>
				{roadmap.description && (
					<p className="lead" {...inLanguage(roadmap.partLanguages?.description)}>
						{roadmap.description}
					</p>
				)}
				<ul className="figures" aria-label={messages.atAGlance}>
					{figures.map((figure) => (
						<li key={figure}>{figure}</li>
					))}
				</ul>
			</div>
			{facts.sections.length > 1 && (
				<nav aria-label={messages.parts}>
					<ol className="parts">
						{facts.sections.map(({ section, topics, effort }) => (
							<li key={section.id}>
								<a href={`#${section.id}:section`} {...inLanguage(section.language)}>
									{section.title}
								</a>
								<small>
									{formats.count(messages.topics, topics)} · {formats.effort(effort)}
								</small>
							</li>
						))}
					</ol>
				</nav>
			)}
		</header>
	);
}
