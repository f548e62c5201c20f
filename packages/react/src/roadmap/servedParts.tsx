import { type ReactElement, useEffect, useRef } from "react";
import type { ModelProps, RoadmapParts } from "../view/roadmapModel.ts";
import { LiveSummary, liveParts } from "./liveParts.tsx";
import { useController } from "./RoadmapContext.ts";
import { showMarks } from "./showMarks.ts";
import { useProgressState } from "./useProgressState.ts";

/** React leaves alone what such an element holds, and never sets it: the element has it from the server. */
const SERVED = {
	dangerouslySetInnerHTML: { __html: "" },
	suppressHydrationWarning: true,
} as const;

/** The map as the server drew it; after a change the marks are put into it, as the enhancer does. */
function ServedMap({ model }: ModelProps): ReactElement {
	const { state, first, subscribe } = useController();
	const place = useRef<HTMLDivElement>(null);
	const shown = useRef(first());
	useEffect(() => {
		const show = (): void => {
			const before = shown.current;
			shown.current = state();
			if (place.current && before !== shown.current) {
				showMarks(place.current, model, before, shown.current);
			}
		};
		show();
		return subscribe(show);
	}, [model, state, subscribe]);
	return <div ref={place} data-scroll="" {...SERVED} />;
}

/** The summary as the server drew it, until something changes. */
function ServedSummary({ model }: ModelProps): ReactElement {
	const controller = useController();
	return useProgressState(controller) === controller.first() ? (
		<>
			<p {...SERVED} />
			<progress suppressHydrationWarning />
		</>
	) : (
		<LiveSummary model={model} />
	);
}

/**
 * The parts of a roadmap whose markup a server wrote. Taking over thousands of elements one by one would take
 * longer than anything else that a page does with React.
 */
export const servedParts: RoadmapParts = {
	...liveParts,
	summary: ServedSummary,
	map: ServedMap,
};
