import type { ReactElement, ReactNode } from "react";
import type { LearnerState } from "../learner/learnerState.ts";
import { fill } from "../messages/fill.ts";
import { topicsDoneText } from "./doneText.ts";
import { Heading } from "./Heading.tsx";
import { inLanguage } from "./inLanguage.ts";
import type { PlacedRow, PlacedSection } from "./placeSections.ts";
import { readingOrder } from "./readingOrder.ts";
import type { ModelProps } from "./roadmapModel.ts";
import { choiceText } from "./topicFacts.ts";

/** A map and how a learner stands on it. */
export interface MapState extends ModelProps {
	readonly state: LearnerState;
	/** The `ol` of a row. */
	readonly drawRow: (row: PlacedRow) => ReactNode;
}

interface MapSectionProps extends MapState {
	readonly placed: PlacedSection;
}

function SectionHead({ model, placed, state }: MapSectionProps): ReactElement {
	const done = topicsDoneText(model, readingOrder([placed]), state);
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
			{done !== "" && <p data-done="">{done}</p>}
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
export function MapSection(props: MapSectionProps): ReactElement {
	const { placed, drawRow } = props;
	const { branch, depth, rows, padding } = placed;
	return (
		<section
			data-depth={depth}
			data-band={rows.length === 0 ? "" : undefined}
			data-padding={padding || undefined}
			data-track={branch?.track.id}
		>
			<SectionHead {...props} />
			{rows.map(drawRow)}
			{placed.sections.map((child) => (
				<MapSection key={child.section.id} {...props} placed={child} />
			))}
		</section>
	);
}
