import { memo, type ReactElement, useContext } from "react";
import { Summary } from "../view/RoadmapHeader.tsx";
import type {
	ModelProps,
	RoadmapParts,
	SectionPartProps,
	TopicPartProps,
} from "../view/roadmapModel.ts";
import { SectionDone } from "../view/SectionDone.tsx";
import { TopicItem } from "../view/TopicItem.tsx";
import { ControlsOnDemand } from "./ControlsOnDemand.tsx";
import { PanelOnDemand } from "./PanelOnDemand.tsx";
import { useController } from "./RoadmapContext.ts";
import { SlotsContext } from "./slots.ts";
import { useProgressState } from "./useProgressState.ts";
import { useTopicState } from "./useTopicState.ts";

const LiveTopic = memo(function LiveTopic({ model, placed }: TopicPartProps): ReactElement {
	const id = placed.topic;
	const state = useTopicState(useController(), id);
	const slot = useContext(SlotsContext).topic;
	const topic = model.view.topics.get(id);
	return (
		<TopicItem
			view={model.view}
			placed={placed}
			listing={model.listed.get(id)}
			indented={model.indented.has(id)}
			planned={model.plan.topics.get(id)}
			{...state}
		>
			{slot && topic && slot(topic, state)}
		</TopicItem>
	);
});

function LiveSummary({ model }: ModelProps): ReactElement {
	return <Summary view={model.view} state={useProgressState(useController())} />;
}

function LiveSectionDone({ model, placed }: SectionPartProps): ReactElement {
	const state = useProgressState(useController());
	return <SectionDone model={model} placed={placed} state={state} />;
}

/** The parts of the React component: each follows the store by itself. */
export const liveParts: RoadmapParts = {
	topic: (props) => <LiveTopic key={props.placed.topic} {...props} />,
	sectionDone: (props) => <LiveSectionDone {...props} />,
	summary: (props) => <LiveSummary {...props} />,
	controls: (props) => <ControlsOnDemand {...props} />,
	panel: (props) => <PanelOnDemand {...props} />,
};
