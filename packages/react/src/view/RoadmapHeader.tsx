import { STATUSES, toPercent } from "@prereq/core/progress";
import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import { doneCounts, doneText } from "./doneText.ts";
import { RoadmapControls } from "./RoadmapControls.tsx";
import type { RoadmapModel } from "./roadmapModel.ts";

interface RoadmapHeaderProps {
	readonly model: RoadmapModel;
}

function NextTopic({ model }: RoadmapHeaderProps): ReactElement {
	const { view, state } = model;
	const { next } = state;
	const [before = "", after = ""] = view.messages.next.split("{title}");
	return (
		<span data-continue="" hidden={next === undefined}>
			{before}
			<a href={next === undefined ? undefined : view.hrefOf(next)}>
				{next === undefined ? "" : view.titleOf(next)}
			</a>
			{after}
		</span>
	);
}

/** Where the learner stands, in words and as a bar; what the marks mean. */
export function RoadmapHeader({ model }: RoadmapHeaderProps): ReactElement {
	const { view, state } = model;
	const { messages, formats, prefix } = view;
	const { measure } = state;
	return (
		<header data-summary="">
			<p>
				<strong data-done="">{doneText(view, doneCounts(measure))}</strong>{" "}
				<span data-left="">{fill(messages.left, { time: formats.time(measure.remaining) })}</span>{" "}
				<NextTopic model={model} />
			</p>
			<progress aria-label={messages.progress} max={100} value={toPercent(measure)} />
			<div data-tools="">
				<ul data-legend="" aria-label={messages.legend}>
					{STATUSES.map((status) => (
						<li key={status} data-mark={status}>
							{messages.status[status]}
						</li>
					))}
					<li data-mark="ready" id={`${prefix}:ready`}>
						{messages.ready}
					</li>
					<li data-mark="next" id={`${prefix}:next`}>
						{messages.suggested}
					</li>
				</ul>
				<RoadmapControls model={model} />
			</div>
		</header>
	);
}
