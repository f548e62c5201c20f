import type { RoadmapJson, TopicId } from "@prereq/core";
import {
	type CSSProperties,
	type ReactElement,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { enMap } from "../messages/enMap.ts";
import { fill } from "../messages/fill.ts";
import { mapName, RoadmapFooter, rootAttributes } from "../view/RoadmapContent.tsx";
import { roadmapDataProblem } from "../view/roadmapDataProblem.ts";
import type { RoadmapModel } from "../view/roadmapModel.ts";
import { LiveContent } from "./LiveContent.tsx";
import { liveParts } from "./liveParts.tsx";
import { PanelContext } from "./PanelContext.ts";
import { RoadmapContext, useController } from "./RoadmapContext.ts";
import { type RoadmapSlots, SlotsContext } from "./slots.ts";
import { useHandlers } from "./useHandlers.ts";
import { type RoadmapOptions, useRoadmap } from "./useRoadmap.ts";
import { useRoving } from "./useRoving.ts";
import { useSelected } from "./useSelected.ts";
import { useTopicPanel } from "./useTopicPanel.ts";
import { withLater } from "./withLater.ts";
import { writtenText } from "./writtenText.ts";

interface RoadmapLooks {
	/** Returning false keeps the panel closed: the host shows the topic. */
	readonly onTopicOpen?: (id: TopicId) => unknown;
	readonly slots?: RoadmapSlots;
	readonly className?: string;
	readonly style?: CSSProperties;
}

/** `<Roadmap data>` by itself, or without `data` inside of a `<RoadmapProvider>`. */
export type RoadmapProps =
	| (RoadmapLooks & RoadmapOptions & { readonly data: RoadmapJson })
	| (RoadmapLooks & { readonly data?: never });

const NO_SLOTS: RoadmapSlots = {};

function LiveRoadmap({
	onTopicOpen,
	slots = NO_SLOTS,
	className,
	style,
}: RoadmapLooks): ReactElement {
	const controller = useController();
	const [ownIds, setOwnIds] = useState<(model: RoadmapModel) => RoadmapModel>();
	const model = useMemo(
		() => ownIds?.(controller.model) ?? controller.model,
		[ownIds, controller.model],
	);
	const root = useRef<HTMLDivElement>(null);
	const problem = useSelected(controller, (state) => state.problem);
	useEffect(() => {
		// As the enhancer does: with a state React would render everything around the map once more.
		const map = root.current;
		if (map === null || map.dataset["live"] === "") return;
		// Who comes later makes way.
		if (document.querySelector("[data-live]")) {
			withLater(root, (later) => setOwnIds(() => later.ownIds(map)));
		}
		map.dataset["live"] = "";
	}, []);
	useEffect(() => {
		if (problem === undefined) return;
		withLater(root, ({ showTrouble }, map) => showTrouble(map, problem, model.view.messages));
	}, [problem, model]);
	const version = useMemo(() => writtenText("1"), []);
	const roving = useRoving(root, model, !slots.topic);
	const backTo = useCallback(
		(id: TopicId) => {
			const item = document.getElementById(model.view.domId(id));
			roving.focus(item?.querySelector("a") ?? roving.current());
		},
		[model, roving],
	);
	const panel = useTopicPanel(root, model.view, backTo, onTopicOpen);
	const handlers = useHandlers({ root, view: model.view, controller, roving, panel });
	const attributes = useMemo(() => rootAttributes(model), [model]);
	const footer = useMemo(() => <RoadmapFooter model={model} parts={liveParts} />, [model]);
	return (
		<SlotsContext.Provider value={slots}>
			<PanelContext.Provider value={panel}>
				<div
					ref={root}
					className={className === undefined ? "prereq" : `prereq ${className}`}
					{...attributes}
					data-roadmap-v={version}
					// While developing React would write the version to compare it.
					suppressHydrationWarning
					style={style}
					data-storage={problem === undefined ? undefined : "failed"}
					{...handlers}
				>
					<fieldset aria-label={mapName(model)}>
						<LiveContent model={model} around={version} />
					</fieldset>
					{footer}
				</div>
			</PanelContext.Provider>
		</SlotsContext.Provider>
	);
}

function OwnRoadmap({
	data,
	...props
}: RoadmapOptions & RoadmapLooks & { readonly data: RoadmapJson }) {
	return (
		<RoadmapContext.Provider value={useRoadmap(data, props)}>
			<LiveRoadmap {...props} />
		</RoadmapContext.Provider>
	);
}

/**
 * The roadmap: the markup of `renderRoadmap`, alive. Renders on the server and hydrates without a
 * difference; until then, and without a script, everything can be read. Data that are no compiled
 * roadmap give a message in its place.
 */
export function Roadmap(props: RoadmapProps): ReactElement {
	const around = useContext(RoadmapContext);
	if (props.data === undefined && around !== undefined) return <LiveRoadmap {...props} />;
	const problem = roadmapDataProblem(props.data);
	if (problem === undefined && props.data !== undefined) return <OwnRoadmap {...props} />;
	const { badData } = { ...enMap, ...("labels" in props ? props.labels : undefined) };
	return (
		<p className="prereq" role="alert">
			{fill(badData, { problem: problem ?? "" })}
		</p>
	);
}
