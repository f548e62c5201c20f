import { STATUSES } from "@prereq/core/progress";
import type { ReactElement } from "react";
import type { LearnerState } from "../learner/learnerState.ts";
import { fill } from "../messages/fill.ts";
import type { View } from "./createView.ts";
import { doneText } from "./doneText.ts";
import type { ModelProps, RoadmapParts } from "./roadmapModel.ts";

interface SummaryProps {
	readonly view: View;
	readonly state: LearnerState;
}

function NextTopic({ view, state: { next } }: SummaryProps): ReactElement {
	const [before, after] = view.messages.next.split("{title}");
	return (
		<span data-continue="" hidden={next === undefined}>
			{before || null}
			<a href={next === undefined ? undefined : view.hrefOf(next)}>
				{next === undefined ? null : view.titleOf(next)}
			</a>
			{after || null}
		</span>
	);
}

/** Where the learner stands, in words and as a bar. */
export function Summary({ view, state }: SummaryProps): ReactElement {
	const { messages, formats } = view;
	return (
		<>
			<p>
				<strong data-done="">{doneText(view, state)}</strong>{" "}
				<span data-left="">{fill(messages.left, { time: formats.time(state.left) })}</span>{" "}
				<NextTopic view={view} state={state} />
			</p>
			<progress aria-label={messages.progress} max={100} value={state.percent} />
		</>
	);
}

/** What the marks mean; the ready and next marks of topics point here for their words. */
function Legend({ view }: { readonly view: View }): ReactElement {
	const { messages, prefix } = view;
	return (
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
	);
}

/** The summary, the legend and the tools, above the map. */
export function RoadmapHeader({
	model,
	parts,
}: ModelProps & { readonly parts: RoadmapParts }): ReactElement {
	return (
		<header data-summary="">
			<parts.summary model={model} />
			<div data-tools="">
				<Legend view={model.view} />
				<parts.controls model={model} />
			</div>
		</header>
	);
}
