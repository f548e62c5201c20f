import type { ProgressDoc } from "@prereq/core";
import type { ReactElement } from "react";
import { learnerState } from "../learner/learnerState.ts";
import { readRecord } from "../learner/record.ts";
import { mapName, RoadmapContent, RoadmapFooter, rootAttributes } from "../view/RoadmapContent.tsx";
import type { ModelProps } from "../view/roadmapModel.ts";
import { TopicArticle } from "../view/TopicArticle.tsx";
import { liveLabels } from "./liveLabels.ts";
import { stillParts } from "./stillParts.tsx";

interface RoadmapViewProps extends ModelProps {
	readonly progress?: ProgressDoc | undefined;
	readonly details?: "link" | "inline" | undefined;
}

/** The whole roadmap as the enhancer expects it: markup contract version 1. */
export function RoadmapView({ model, progress, details }: RoadmapViewProps): ReactElement {
	const { view, plan } = model;
	const parts = stillParts(learnerState(plan, progress ? readRecord(progress) : new Map()));
	const { choices } = plan;
	return (
		<div
			className="prereq"
			{...rootAttributes(model)}
			data-labels={liveLabels(view)}
			data-choices={choices.length > 0 ? JSON.stringify(choices) : undefined}
		>
			<fieldset disabled aria-label={mapName(model)}>
				<RoadmapContent model={model} parts={parts} />
			</fieldset>
			{details === "inline" && (
				<div data-details="">
					{view.data.topics.map(({ id }) => (
						<TopicArticle key={id} view={view} topicId={id} level={view.headingLevel} />
					))}
				</div>
			)}
			<RoadmapFooter model={model} parts={parts} />
		</div>
	);
}
