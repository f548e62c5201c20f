import type { LearnerState } from "../learner/learnerState.ts";
import { topicState } from "../learner/topicState.ts";
import { topicsDoneText } from "../view/doneText.ts";
import { RoadmapControls } from "../view/RoadmapControls.tsx";
import { Summary } from "../view/RoadmapHeader.tsx";
import { readingOrder } from "../view/readingOrder.ts";
import type { RoadmapParts } from "../view/roadmapModel.ts";
import { SectionDone } from "../view/SectionDone.tsx";
import { TopicPanel } from "../view/TopicPanel.tsx";
import { topicItem } from "../view/topicItem.tsx";

/** The parts of static markup: they show one state for good. */
export function stillParts(state: LearnerState): RoadmapParts {
	return {
		row: ({ model, row }) => (
			<ol key={row.index}>
				{row.topics.map((placed) =>
					topicItem({ model, placed, ...topicState(state, placed.topic) }),
				)}
			</ol>
		),
		sectionDone: ({ model, placed }) => (
			<SectionDone text={topicsDoneText(model, readingOrder([placed]), state)} />
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
