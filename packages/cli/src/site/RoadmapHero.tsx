import type { CompiledRoadmap } from "@prereq/core";
import type { ReactElement } from "react";
import { countOf } from "../plural.ts";
import { roadmapFacts } from "./roadmapFacts.ts";
import type { Site } from "./site.ts";
import { siteFormats } from "./siteFormats.ts";

interface RoadmapHeroProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** Title, promise and size of a roadmap, and its parts to jump to. */
export function RoadmapHero({ site, roadmap }: RoadmapHeroProps): ReactElement {
	const facts = roadmapFacts(site, roadmap);
	const formats = siteFormats(site.curriculum.locale);
	const projects = facts.kinds.get("project") ?? 0;
	const checkpoints = facts.kinds.get("checkpoint") ?? 0;
	const figures = [
		countOf(facts.topics, "topic"),
		facts.optional > 0 ? `${formats.number(facts.optional)} optional` : "",
		projects > 0 ? countOf(projects, "project") : "",
		checkpoints > 0 ? countOf(checkpoints, "checkpoint") : "",
		`about ${formats.effort(facts.effort)}`,
	].filter((figure) => figure !== "");
	return (
		<header className="hero">
			<div>
				<h1>{roadmap.title}</h1>
				{roadmap.description && <p className="lead">{roadmap.description}</p>}
				<ul className="figures" aria-label="At a glance">
					{figures.map((figure) => (
						<li key={figure}>{figure}</li>
					))}
				</ul>
			</div>
			{facts.sections.length > 1 && (
				<nav aria-label="Parts of this roadmap">
					<ol className="parts">
						{facts.sections.map(({ section, topics, effort }) => (
							<li key={section.id}>
								<a href={`#${section.id}:section`}>{section.title}</a>
								<small>
									{countOf(topics, "topic")} · {formats.effort(effort)}
								</small>
							</li>
						))}
					</ol>
				</nav>
			)}
		</header>
	);
}
