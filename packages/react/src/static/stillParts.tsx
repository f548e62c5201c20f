import type { LearnerState } from "../learner/learnerState.ts";
import { RoadmapControls } from "../view/RoadmapControls.tsx";
import { Summary } from "../view/RoadmapHeader.tsx";
import type { RoadmapParts } from "../view/roadmapModel.ts";
import { SectionDone } from "../view/SectionDone.tsx";
import { TopicItem } from "../view/TopicItem.tsx";
import { TopicPanel } from "../view/TopicPanel.tsx";

/** The parts of static markup: they show one state for good. */
export function stillParts(state: LearnerState): RoadmapParts {
	return {
		topic: ({ model, placed }) => {
			const id = placed.topic;
			return (
				<TopicItem
					key={id}
					view={model.view}
					placed={placed}
					listing={model.listed.get(id)}
					indented={model.indented.has(id)}
					planned={model.plan.topics.get(id)}
					status={state.statusOf(id)}
					ready={state.ready.has(id)}
					next={state.next === id}
				/>
			);
		},
		sectionDone: (props) => <SectionDone {...props} state={state} />,
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
