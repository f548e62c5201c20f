import { memo, type ReactElement, useContext, useMemo } from "react";
import { topicState } from "../learner/topicState.ts";
import { topicsDoneText } from "../view/doneText.ts";
import { Summary } from "../view/RoadmapHeader.tsx";
import { readingOrder } from "../view/readingOrder.ts";
import type {
	ModelProps,
	RoadmapParts,
	RowPartProps,
	SectionPartProps,
} from "../view/roadmapModel.ts";
import { SectionDone } from "../view/SectionDone.tsx";
import { topicItem } from "../view/topicItem.tsx";
import { ControlsOnDemand } from "./ControlsOnDemand.tsx";
import { PanelOnDemand } from "./PanelOnDemand.tsx";
import { useController } from "./RoadmapContext.ts";
import { SlotsContext } from "./slots.ts";
import { useProgressState } from "./useProgressState.ts";
import { useSelected } from "./useSelected.ts";

/** A row follows the store as a whole: a component for each topic would double what React remembers. */
const LiveRow = memo(function LiveRow({ model, row }: RowPartProps): ReactElement {
	const { topics } = row;
	const slot = useContext(SlotsContext).topic;
	const ids = useMemo(() => topics.map(({ topic }) => topic), [topics]);
	const state = useProgressState(useController(), ids);
	return (
		<ol>
			{topics.map((placed) => topicItem(model, placed, topicState(state, placed.topic), slot))}
		</ol>
	);
});

function LiveSummary({ model }: ModelProps): ReactElement {
	return <Summary view={model.view} state={useProgressState(useController())} />;
}

function LiveSectionDone({ model, placed }: SectionPartProps): ReactElement {
	const ids = useMemo(() => readingOrder([placed]), [placed]);
	const text = useSelected(useController(), (state) => topicsDoneText(model, ids, state), ids);
	return <SectionDone text={text} />;
}

/** The parts of the React component: each follows the store by itself. */
export const liveParts: RoadmapParts = {
	row: (props) => <LiveRow key={props.row.index} {...props} />,
	sectionDone: (props) => <LiveSectionDone {...props} />,
	summary: (props) => <LiveSummary {...props} />,
	controls: (props) => <ControlsOnDemand {...props} />,
	panel: (props) => <PanelOnDemand {...props} />,
};
