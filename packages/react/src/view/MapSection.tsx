import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import { countTopics, doneText } from "./doneText.ts";
import { Heading } from "./Heading.tsx";
import type { PlacedSection } from "./placeSections.ts";
import type { RoadmapModel } from "./roadmapModel.ts";
import { TopicItem } from "./TopicItem.tsx";
import { choiceText } from "./topicFacts.ts";

interface MapSectionProps {
	readonly model: RoadmapModel;
	readonly placed: PlacedSection;
}

function SectionHead({ model, placed }: MapSectionProps): ReactElement {
	const { view } = model;
	const { section, branch, depth } = placed;
	const counts = countTopics(placed, model);
	return (
		<header>
			{branch && <p data-choice="">{choiceText(view, branch.track)}</p>}
			<Heading level={view.headingLevel + depth} id={view.domId(section.id, "section")}>
				{section.title}
			</Heading>
			{counts.required > 0 && <p data-done="">{doneText(view, counts)}</p>}
			{branch?.branch.chooseIf && (
				<p data-choose-if="">{fill(view.messages.chooseIf, { reason: branch.branch.chooseIf })}</p>
			)}
			{section.summary && <p data-about="">{section.summary}</p>}
		</header>
	);
}

/** A section of the map with its rows of topics and its subsections. */
export function MapSection({ model, placed }: MapSectionProps): ReactElement {
	const { view, state, listed } = model;
	const { section, branch, depth, rows, padding } = placed;
	return (
		<section
			aria-labelledby={view.domId(section.id, "section")}
			data-depth={depth}
			data-band={rows.length === 0 ? "" : undefined}
			data-padding={padding || undefined}
			data-track={branch?.track.id}
		>
			<SectionHead model={model} placed={placed} />
			{rows.map((row) => (
				<ol key={row.index}>
					{row.topics.map((topic) => (
						<TopicItem
							key={topic.topic}
							view={view}
							placed={topic}
							listing={listed.get(topic.topic)}
							status={state.statusOf(topic.topic)}
							ready={state.ready.has(topic.topic)}
							next={state.next === topic.topic}
						/>
					))}
				</ol>
			))}
			{placed.sections.map((child) => (
				<MapSection key={child.section.id} model={model} placed={child} />
			))}
		</section>
	);
}
