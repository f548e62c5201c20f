import { type ReactElement, useContext } from "react";
import { topicState } from "../learner/topicState.ts";
import { Summary } from "../view/RoadmapHeader.tsx";
import { RoadmapMap } from "../view/RoadmapMap.tsx";
import type { ModelProps, RoadmapParts } from "../view/roadmapModel.ts";
import { topicItem } from "../view/topicItem.tsx";
import { ControlsOnDemand } from "./ControlsOnDemand.tsx";
import { PanelOnDemand } from "./PanelOnDemand.tsx";
import { useController } from "./RoadmapContext.ts";
import { SlotsContext } from "./slots.ts";
import { useProgressState } from "./useProgressState.ts";

/** Draws the rows again after each change; a topic that stands as before keeps its element, and React passes it by. */
function LiveMap({ model }: ModelProps): ReactElement {
	const { topic } = useContext(SlotsContext);
	const state = useProgressState(useController());
	return (
		<RoadmapMap
			model={model}
			state={state}
			drawRow={({ index, topics }) => (
				<ol key={index}>
					{topics.map((placed) => topicItem(model, placed, topicState(state, placed.topic), topic))}
				</ol>
			)}
		/>
	);
}

export function LiveSummary({ model }: ModelProps): ReactElement {
	return <Summary view={model.view} state={useProgressState(useController())} />;
}

/** The parts of the React component: each follows the store by itself. */
export const liveParts: RoadmapParts = {
	summary: LiveSummary,
	controls: ControlsOnDemand,
	map: LiveMap,
	panel: PanelOnDemand,
};
