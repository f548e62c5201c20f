import type { ReactElement } from "react";
import type { LearnerState } from "../learner/learnerState.ts";
import { topicState } from "../learner/topicState.ts";
import { RoadmapControls } from "../view/RoadmapControls.tsx";
import { Summary } from "../view/RoadmapHeader.tsx";
import { RoadmapMap } from "../view/RoadmapMap.tsx";
import type { RoadmapParts } from "../view/roadmapModel.ts";
import { TopicPanel } from "../view/TopicPanel.tsx";
import { topicItem } from "../view/topicItem.tsx";
import { toMarkup } from "./toMarkup.ts";

const printed = new WeakMap<ReactElement, string>();

/** The markup of a card, made once: `topicItem` gives the same card again while the topic stands the same. */
function printedItem(item: ReactElement): string {
	// `trim` makes one text of the hundred that V8 would else join again at each use.
	const known = printed.get(item) ?? toMarkup(item).trim();
	printed.set(item, known);
	return known;
}

/** The parts of static markup: they show one state for good. */
export function stillParts(state: LearnerState): RoadmapParts {
	return {
		map: ({ model }) => (
			<RoadmapMap
				model={model}
				state={state}
				drawRow={({ index, topics }) => (
					<ol
						key={index}
						// biome-ignore lint/security/noDangerouslySetInnerHtml: what toMarkup gives is escaped
						dangerouslySetInnerHTML={{
							__html: topics
								.map((placed) =>
									printedItem(topicItem(model, placed, topicState(state, placed.topic))),
								)
								.join(""),
						}}
					/>
				)}
			/>
		),
		summary: ({ model }) => <Summary view={model.view} state={state} />,
		controls: ({ model }) => (
			<details data-controls="">
				<summary>{model.view.messages.tools}</summary>
				<RoadmapControls model={model} />
			</details>
		),
		panel: ({ model }) => <TopicPanel view={model.view} />,
	};
}
