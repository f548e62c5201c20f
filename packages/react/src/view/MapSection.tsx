import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import { Heading } from "./Heading.tsx";
import { inLanguage } from "./inLanguage.ts";
import type { RoadmapParts, SectionPartProps } from "./roadmapModel.ts";
import { choiceText } from "./topicFacts.ts";

interface MapSectionProps extends SectionPartProps {
	readonly parts: RoadmapParts;
}

function SectionHead({ model, placed, parts }: MapSectionProps): ReactElement {
	const { view } = model;
	const { section, branch, depth } = placed;
	return (
		<header>
			{branch && (
				<p data-choice="" {...inLanguage(branch.track.language)}>
					{choiceText(view, branch.track)}
				</p>
			)}
			<Heading
				level={view.headingLevel + depth}
				id={view.domId(section.id, "section")}
				{...inLanguage(section.language)}
			>
				{section.title}
			</Heading>
			{parts.sectionDone({ model, placed })}
			{branch?.branch.chooseIf && (
				<p data-choose-if="" {...inLanguage(branch.branch.language)}>
					{fill(view.messages.chooseIf, { reason: branch.branch.chooseIf })}
				</p>
			)}
			{section.summary && (
				<p data-about="" {...inLanguage(section.partLanguages?.summary)}>
					{section.summary}
				</p>
			)}
		</header>
	);
}

/** A section of the map, found by its heading (a name would make each one a landmark), with its rows of topics and its subsections. */
export function MapSection({ model, placed, parts }: MapSectionProps): ReactElement {
	const { branch, depth, rows, padding } = placed;
	return (
		<section
			data-depth={depth}
			data-band={rows.length === 0 ? "" : undefined}
			data-padding={padding || undefined}
			data-track={branch?.track.id}
		>
			<SectionHead model={model} placed={placed} parts={parts} />
			{rows.map((row) => parts.row({ model, row }))}
			{placed.sections.map((child) => (
				<MapSection key={child.section.id} model={model} placed={child} parts={parts} />
			))}
		</section>
	);
}
