import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import { choicesCode } from "./choicesCode.ts";
import { liveLabels } from "./liveLabels.ts";
import { MapLines } from "./MapLines.tsx";
import { MapSection } from "./MapSection.tsx";
import { RoadmapHeader } from "./RoadmapHeader.tsx";
import type { RoadmapModel } from "./roadmapModel.ts";
import { TopicArticle } from "./TopicArticle.tsx";
import { TopicPanel } from "./TopicPanel.tsx";
import { MAX_COLUMNS } from "./units.ts";

/** The whole roadmap: markup contract version 1, see docs/guides/markup-contract.md. */
export function RoadmapView({ model }: { readonly model: RoadmapModel }): ReactElement {
	const { view, map, details } = model;
	const { roadmap } = view.data;
	const choices = choicesCode(roadmap);
	return (
		<div
			className="prereq"
			lang={view.formats.locale}
			data-roadmap-v="1"
			data-roadmap={roadmap.id}
			data-prefix={view.prefix || undefined}
			data-labels={liveLabels(view)}
			data-choices={choices && JSON.stringify(choices)}
		>
			<fieldset disabled aria-label={fill(view.messages.map, { title: roadmap.title })}>
				<RoadmapHeader model={model} />
				<div data-scroll="">
					<div data-map="" data-columns={map.columns <= MAX_COLUMNS ? map.columns : undefined}>
						<MapLines model={model} />
						{map.sections.map((placed) => (
							<MapSection key={placed.section.id} model={model} placed={placed} />
						))}
					</div>
				</div>
			</fieldset>
			{details === "inline" && (
				<div data-details="">
					{view.data.topics.map(({ id }) => (
						<TopicArticle key={id} view={view} topicId={id} level={view.headingLevel} />
					))}
				</div>
			)}
			<TopicPanel view={view} />
			<p role="status" data-say="" />
			<p role="alert" data-trouble="" hidden>
				{view.messages.storageFailed}
			</p>
		</div>
	);
}
